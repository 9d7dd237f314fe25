"""Proof: a document is looked at once more, as it is made, before it takes its place.

That it is well-formed was proven when its template was compiled (gen.sound). What depends on the
case is looked for in the text as it is; only a story in which something is found is read closely.
A failure is a fault of ours or of a template, and the document is not made; only private words may
have come in by the case's own hand, and then the field that holds them is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from unicodedata import normalize

from gen.case import Case
from gen.closely import faults
from gen.counsel.decision import coach_only_words, first_of
from gen.documents import Document, form
from gen.printed import printed_texts, private_texts
from gen.problem import Place, Problem
from gen.properties import PROPERTIES
from gen.render import STORY, Compiled

_WRITTEN = re.compile(r"<w:t(?: [^>]*)?>([^<]*)")
# What stands between two words though it is no text: the marks, and a text in place of each.
_GAPS = (
    ("</w:p>", "\n"), ("<w:tab/>", " "), ("<w:br/>", " "), ("<w:br ", " "), ("<w:cr/>", " "),
    ("<w:noBreakHyphen/>", " "), ("<w:txbxContent>", "\n"),
)  # fmt: skip
_TOLD = re.compile(r' (?:descr|title|w:val)="([^"]*)"')  # for who cannot see a picture or a box
_OF_PROPERTIES = re.compile(r">([^<]+)<")
_SIGNS = (
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", '"'),
    ("&#34;", '"'),
    ("&#39;", "'"),
    ("&amp;", "&"),
)
_IN_ATTRIBUTE = re.compile(r'="[^"<>]*\{[{%]')
_ROW, _CELL = re.compile(r"<w:tr[ >]"), re.compile(r"<w:tc[ >]")
_PARAGRAPH = re.compile(r"<w:p[ >]")
_HELD = re.compile(r"<w:t(?: [^>]*)?>[^<]*[^<\s]|<w:drawing|<w:pict")
_OWN_CELL = re.compile(r"<w:tc[ >].*?</w:tc>", re.DOTALL)
_FILLED = re.compile(r"<w:t(?: [^>]*)?>[^<]|\{[{%]|<w:drawing|<w:pict")
# What XML cannot hold: https://www.w3.org/TR/xml/#charsets
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\r")
_NO_CHARACTERS = (b"\xef\xbf\xbe", b"\xef\xbf\xbf")
_WORD = re.compile(r"\w+")
_OF_THE_COACH = ("practice.", "coach.")
_RUN = 6  # words in a row that tell a text from chance
Run = tuple[str, ...]


def fault_of(
    case: Case, document: Document, template: Compiled, stories: Mapping[str, str]
) -> Problem | None:
    """What keeps a document from being given away; None for nothing.

    ``stories`` are its filled-in parts, still marked, the properties among them.
    """
    if document.kind == "door-open-letter" and form(case) == "closed":
        return _failed(template, "it is a letter, and the door is closed")
    shown = (*_fixed(template), *stories.values())
    for story in shown:
        for what in _faults(story, template):
            return _failed(template, what)
    if document.kind != "meeting-script" and (lists := coach_only_words(case)):
        for word in _words_for_the_coach(case, lists, shown):
            return _failed(template, f"it says “{word}”, which is for the coach alone")
    return _private(case, template, stories)


def _failed(template: Compiled, what: str) -> Problem:
    place = Place(template.file, 0, 0)
    fix = "Compare the template with the shipped one; if it is that, the fault is in the program."
    what = f"The finished document is not right: {what}."
    return Problem("proof-failed", "error", place, "", what, fix)


def _faults(story: str, template: Compiled) -> Iterable[str]:
    """What reading the story closely finds, where there is reason to."""
    tables = "<w:tbl>" in story
    empty_cells = tables and _has_empty_cells(template)
    if (
        "{" in story
        or "}" in story
        or _is_torn(story)
        or (tables and _has_gaps(story, empty_cells))
    ):
        return faults(story, empty_cells=empty_cells)
    return ()


def _is_torn(story: str) -> bool:
    """Whether it holds a character that XML cannot hold; all else was proven for the template."""
    try:
        data = story.encode()
    except UnicodeEncodeError:
        return True
    kept = len(data.translate(None, _CONTROLS))
    return kept != len(data) or any(each in data for each in _NO_CHARACTERS)


def _has_gaps(story: str, empty_cells: bool) -> bool:
    """Whether a table may have no rows, or a cell nothing in it."""
    for table in story.split("<w:tbl>")[1:]:
        if not _ROW.search(table.partition("</w:tbl>")[0]):
            return True
    for cell in _CELL.split(story)[1:]:
        own = cell.partition("</w:tc>")[0]
        if not _PARAGRAPH.search(own) or not (empty_cells or _HELD.search(own)):
            return True
    return False


@lru_cache(maxsize=24)
def _has_empty_cells(template: Compiled) -> bool:
    """Whether a cell was left empty in the template itself, and so is meant to be."""
    cells = (cell for source in template.sources.values() for cell in _OWN_CELL.findall(source))
    return any(not _FILLED.search(cell) for cell in cells)


def lines_of(story: str) -> str:
    """The text of a story as its reader sees it, a line a paragraph."""
    for mark, said in _GAPS:
        story = story.replace(mark, f"<w:t>{said}{mark}")
    return _unescaped("".join(_WRITTEN.findall(story)))


def _unescaped(text: str) -> str:
    if "&" in text:
        for sign, letter in _SIGNS:
            text = text.replace(sign, letter)
    return text


def _words_for_the_coach(
    case: Case, lists: Iterable[re.Pattern[str]], stories: Iterable[str]
) -> Iterable[str]:
    # What the practice and the coach say of themselves is no word about the client.
    own = [text for path, text in printed_texts(case, "NL") if path.startswith(_OF_THE_COACH)]
    for story in stories:
        text = lines_of(story)
        for other in own:
            text = text.replace(other, "")
        if word := first_of(lists, text):
            yield word


# --- private words ---


def _private(case: Case, template: Compiled, stories: Mapping[str, str]) -> Problem | None:
    private = {run: path for path, text in private_texts(case) for run in _runs(text)}
    if not private:
        return None
    text = _plain(_all_text(template, stories))
    there = {word for run in private for word in run if word in text}
    if not any(there.issuperset(run) for run in private):
        return None
    found = [run for run in _runs_of(text) if run in private]
    own = _own_runs(template) if found else set()
    run = next((run for run in found if run not in own), None)
    if run is None:
        return None
    printed = (path for path, text in printed_texts(case, "PSNL") if run in _runs(text))
    at = next(printed, private[run])
    where = case.shown(private[run])
    what = f'The words "{" ".join(run)} …" are private ({where}), and would be printed.'
    fix = "Say it in other words where it is printed, or take it out there."
    return Problem("private-words-printed", "error", case.place(at), case.shown(at), what, fix)


def _all_text(template: Compiled, stories: Mapping[str, str]) -> str:
    """What the document says, in its paragraphs, then what else may hold a value."""
    texts = [lines_of(each) for each in (*_fixed(template), *stories.values())]
    told = _OF_PROPERTIES.findall(stories[PROPERTIES])
    for story in stories.values():
        if ' descr="' in story or ' title="' in story or _has_told(template):
            told += _TOLD.findall(story)
    return " ".join((*texts, _unescaped(" ".join(told))))


@lru_cache(maxsize=24)
def _fixed(template: Compiled) -> tuple[str, ...]:
    """The stories that hold no tag."""
    return tuple(each.part.decode() for each in template.ready if STORY.fullmatch(each.name))


@lru_cache(maxsize=24)
def _has_told(template: Compiled) -> bool:
    """Whether a tag of the template stands in an attribute."""
    return any(_IN_ATTRIBUTE.search(source) for source in template.sources.values())


@lru_cache(maxsize=24)
def _own_runs(template: Compiled) -> set[Run]:
    """The runs that the template itself holds, which are no private ones."""
    stories = (*template.sources.values(), *_fixed(template))
    return {run for story in stories for run in _runs(" ".join(_WRITTEN.findall(story)))}


def _runs(text: str) -> list[Run]:
    """Every six words in a row, compared without case, punctuation and forms of a letter."""
    return _runs_of(_plain(text))


def _plain(text: str) -> str:
    plain = normalize("NFKC", text.casefold())
    return plain.replace("'", "").replace("\N{RIGHT SINGLE QUOTATION MARK}", "")


def _runs_of(plain: str) -> list[Run]:
    words = _WORD.findall(plain)
    return [tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)]
