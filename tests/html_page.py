"""A page as a reader takes it: its elements with their attributes, and its text."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

_QUIET = ("style", "script")


class HtmlPage(HTMLParser):
    """The page at a path: ``elements`` in order, ``text`` with a line for each of its texts."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path, self.source = path, path.read_text(encoding="utf-8")
        self.elements: list[tuple[str, dict[str, str]]] = []
        self._texts: list[str] = []
        self._within = ""
        self.feed(self.source)
        self.text = "\n".join(self._texts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._within = tag
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        if self._within not in _QUIET and data.strip():
            self._texts.append(" ".join(data.split()))

    def values(self, *names: str) -> list[str]:
        """What these attributes say, of all elements in order."""
        found = (attrs.get(name) for _, attrs in self.elements for name in names)
        return [value for value in found if value is not None]

    def linked(self) -> list[Path]:
        """The files that its links and pictures lead to."""
        links = (link for link in self.values("href", "src") if not link.startswith("#"))
        return [self.path.parent / unquote(link) for link in links]
