"""Where the sentences of the documents stand: in the plays of gen/plays, each of them once."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import gen
from gen.form.messages import KIND_WORDS

HOME = Path(gen.__file__).parent
WORDS, PLAYS = sorted(HOME.glob("words/*.py")), sorted(HOME.glob("plays/*.py"))
A_CLAUSE = 3  # words: below are pieces of grammar, as "two paid sessions"
A_FEW = 5  # words: below are titles and set phrases, as "Either answer is fine."
_TAGS = re.compile(r"\{%.*?%\}|\(\(|\)\)|[“”\n]")
_NAME = re.compile(r"\{\{.*?\}\}|\{\}")
_ENDS = re.compile(r"(?<=[.?!:;])\s+|\n")


def texts_of(tree: ast.Module) -> Iterator[str]:
    """The texts of a module; {} for values of an f-string; no docstring, word list or pattern."""
    hidden = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and id(node) not in hidden:
            hidden |= {id(each) for each in node.values}
            yield "".join(
                str(each.value) if isinstance(each, ast.Constant) else "{}" for each in node.values
            )
        elif isinstance(node, ast.Attribute) and node.attr == "split":
            hidden.add(id(node.value))
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile":
            hidden |= {id(each) for each in ast.walk(node.args[0])}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in hidden:
            yield str(node.value)


def words_in(text: str) -> list[str]:
    """The words of a text; a pattern of characters, which begins with its flags, has none."""
    if text.startswith("(?"):
        return []
    return [word for word in text.split() if re.search("[A-Za-z]", word)]


@pytest.mark.parametrize("module", WORDS, ids=[path.stem for path in WORDS])
def test_python_gives_words_and_no_sentence(module: Path) -> None:
    texts = texts_of(ast.parse(module.read_text(encoding="utf-8")))
    # What a kind of field is called is no sentence.
    # Nor is how long something lasts, where a case says it otherwise.
    lasting = {"for as long as you like", "for the time being"}
    said = [text for text in texts if text not in {*KIND_WORDS, *lasting}]
    assert not [text for text in said if len(words_in(text.replace("{}", " "))) >= A_CLAUSE]


def test_each_passage_of_the_plays_is_written_once() -> None:
    found = Counter(
        sentence
        for path in PLAYS
        for text in texts_of(ast.parse(path.read_text(encoding="utf-8")))
        for sentence in sentences_in(text)
    )
    assert not {sentence for sentence, count in found.items() if count > 1}
    assert "Is this a good time, and can you talk freely" in found


def sentences_in(text: str) -> Iterator[str]:
    for piece in _ENDS.split(_TAGS.sub("\n", text.replace("**", ""))):
        if len(words_in(_NAME.sub("x", piece))) >= A_FEW and "<w:" not in piece:
            yield piece.strip(" .,:;?!")
