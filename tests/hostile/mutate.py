"""Mutate: a case, practice or list file as it comes to a reader broken, one slip or more.

A slip knows YAML: places further in, quotes, anchors, merges, parts, encodings. Random bytes find less.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

MOST = 5  # slips in one file

VALUES = [
    "", "~", "null", "yes", "No", "none", "NONE ", "???", "[x]", "{{ client.name }}", "{% if x %}", "{# x #}",
    "{_{ x }_}", "&a x", "*a", "<<: *a", "!!python/object:os.system x", "!t x", "!!binary aGk=", "@x", "`x`",
    "%x", "|", ">", "|2-", ">+9", "- x", "-x", "? x", ": x", "x: y", "x:y", "#x", "x #y", "x  # y", "'", '"',
    "'x", '"x', "'x' y", '"x" y', '"\\x41"', '"\\UFFFFFFFF"', '"\\uD800"', '"a\\nb"', '"\\0"', "'it''s'",
    "[a, b", "[a, [b, {c: d}]]", "{a: b", "{a, b}", "{a: {b: [c]}}", "9" * 400, "-1", "0x1F", "1e999", ".inf",
    "1_000", "0" * 50, "1" + ",000" * 30, "$1e5", "GBP 1", "US$ 20,000,000,000,000,000", "2026-02-30",
    "0000-00-00", "9999-12-31", "0001-01-01", "2026-09-16T14:30:00Z", "99:99", "24:00", "00:00", "12:30 pm",
    "٢٠٢٦-٠٩-١٦", "2026-09-16 ", "16 September 2026", "1 day", "0 days", "99999999999 months", "minus two weeks",
    "A" * 300, "a." * 150, "x" * 70, "\U0001f600" * 20, "e\u0301" * 40, "\u0645\u0631\u062d\u0628\u0627",
    "\u200bx", "x\u2028y", "x\u0085y", "x\xa0y", "x\x00y", "x\x1by", "\ufeffx", "\ufdd0x", "\uffffx", "\U000e0041",
    "../../etc/passwd", "/dev/zero", "CON", "a/b", "C:\\x", "logo.png", ".", "..", "\\", "%s%n", "http://x.example",
    "a@b.example", "mailto:a@b", "<b>x</b>", "&amp;", "]]>", "<!--", "${x}", "$(x)", "Ann. Ben! Cy? Dee;", "(", ")",
    "“x”", "…", "—", "i", "I", "you", "they", "because", "and", "to", "that", "not", "the", "if",
]  # fmt: skip
LINES = [
    "---", "...", "--- x", "%YAML 9.9", "%TAG ! x", "# x", "#", "", "   ", "\t", "? ", "? [a]: b", ": x", "- ",
    "- - - x", "<<: *a", "a: &a [*a]", "&a", "*a", "x", "x y z", "x: ", "client:", "client: x", "- client: x",
    "needs:", "needs: []", "needs: {}", "outcome: {answer: yes}", "based_on: example-studio", "based_on: ../x",
    "allow:", "practice: {name: x}", "]", "}", "'", '"', "|", ">", "!!set", "=", "\x0c", "\ufeff", "\x85",
]  # fmt: skip

Slip = Callable[[Random, list[str], list[str]], list[str]]


def mutated(dice: Random, text: str, others: list[str]) -> bytes:
    """The bytes of a file with some slips; ``others`` are files of which it may get lines."""
    lines = text.split("\n")
    for _ in range(dice.randint(1, MOST)):
        lines = dice.choice(_SLIPS)(dice, lines or [""], others)
    data = "\n".join(lines).encode("utf-8", "surrogatepass")
    return dice.choice(_BYTES)(dice, data) if dice.random() < 0.25 else data


def _at(dice: Random, lines: list[str]) -> int:
    return dice.randrange(len(lines))


def _value(dice: Random, lines: list[str], _: list[str]) -> list[str]:
    at = _at(dice, lines)
    head, colon, old = lines[at].partition(": ")
    if not colon:
        head, colon, old = lines[at].partition("- ")
    new = dice.choice(VALUES)
    shown = dice.choice(
        [new, f'"{new}"', f"'{new}'", f"{old} {new}", f"{old}{new}", f"{new}{old}", f"{new} {old}"]
    )
    return [*lines[:at], f"{head}{colon}{shown}", *lines[at + 1 :]]


def _line(dice: Random, lines: list[str], others: list[str]) -> list[str]:
    at = _at(dice, lines)
    other = dice.choice(others).split("\n")
    new = dice.choice([dice.choice(LINES), dice.choice(other), dice.choice(lines)])
    return [
        *lines[:at],
        " " * dice.choice([0, 0, 1, 2, 2, 4, 5]) + new,
        *lines[at + dice.randrange(2) :],
    ]


def _stretch(dice: Random, lines: list[str], others: list[str]) -> list[str]:
    """Some lines out of another file, or out of this, once more."""
    source = dice.choice([*others, "\n".join(lines)]).split("\n")
    begin = _at(dice, source)
    at = _at(dice, lines)
    cut = dice.choice([0, 0, 3, 10])
    return [*lines[:at], *source[begin : begin + dice.randint(1, 20)], *lines[at + cut :]]


def _gone(dice: Random, lines: list[str], _: list[str]) -> list[str]:
    at = _at(dice, lines)
    return lines[:at] + lines[at + dice.choice([1, 1, 1, 2, 5, 20]) :]


def _step(dice: Random, lines: list[str], _: list[str]) -> list[str]:
    at = _at(dice, lines)
    to = at + dice.choice([1, 1, 2, 8])
    put = dice.choice([" ", "  ", "\t", "    ", "\xa0", "- ", "-", "#", "? "])
    out = dice.random() < 0.4
    return [
        *lines[:at],
        *(
            line[min(len(put), len(line) - len(line.lstrip())) :] if out else put + line
            for line in lines[at:to]
        ),
        *lines[to:],
    ]


def _sign(dice: Random, lines: list[str], _: list[str]) -> list[str]:
    """A sign somewhere in a line, or one taken out."""
    at = _at(dice, lines)
    line = lines[at]
    place = dice.randint(0, len(line))
    sign = dice.choice(
        [
            *":-#&*!|>'\"%@`{}[],?<=~\\ .;()/$",
            "\t",
            ": ",
            " #",
            "\n",
            "\r",
            "\x85",
            "\u2028",
            "''",
            '\\"',
        ]
    )
    return [*lines[:at], line[:place] + sign + line[place + dice.randrange(2) :], *lines[at + 1 :]]


def _name(dice: Random, lines: list[str], _: list[str]) -> list[str]:
    """The name of one field before the value of another, or mistyped."""
    at, other = _at(dice, lines), dice.choice(lines)
    head, colon, rest = lines[at].partition(":")
    new = dice.choice(
        [
            other.partition(":")[0].strip(" -"),
            head.strip()[::-1],
            head.upper(),
            head + "s",
            "x" * 200,
        ]
    )
    space = head[: len(head) - len(head.lstrip(" -"))]
    return [*lines[:at], f"{space}{new.strip()}{colon}{rest}", *lines[at + 1 :]]


def _much(dice: Random, lines: list[str], _: list[str]) -> list[str]:
    """More of one thing than any file holds."""
    at = _at(dice, lines)
    many = dice.choice([13, 100, 1_000, 20_000])
    new = dice.choice(
        [
            "[" * many,
            "{a: " * many,
            "- " * many,
            "x" * many,
            "a " * many,
            "x: y\n" * many,
            "- x\n" * many,
        ]
        + [
            "  " * min(many, 500) + "x: y",
            "a: &a [" + "*a, " * many,
            "'" * many,
            "\\" * many,
            "#" * many,
            " " * many,
        ]
        + ["".join(f"k{n}: v\n" for n in range(min(many, 9_000))), "&a " * many, "<<: *a\n" * many]
        + ["".join("  " * n + f"k{n}:\n" for n in range(min(many, 40)))]
    )
    return [
        *lines[:at],
        *(lines[at][: dice.choice([0, 4, 12])] + new).split("\n"),
        *lines[at + dice.randrange(2) :],
    ]


_SLIPS: list[Slip] = [
    _value,
    _value,
    _value,
    _value,
    _line,
    _line,
    _stretch,
    _gone,
    _step,
    _step,
    _sign,
    _sign,
    _name,
    _much,
]


def flipped(dice: Random, data: bytes) -> bytes:
    """The bytes with some of them others, gone or more."""
    bytes_ = bytearray(data)
    for _ in range(dice.choice([1, 1, 2, 5, 40])):
        at = dice.randrange(len(bytes_) + 1)
        bytes_[at : at + dice.randrange(3)] = dice.randbytes(dice.randrange(3))
    return bytes(bytes_)


def cut(dice: Random, data: bytes) -> bytes:
    """The bytes up to some place."""
    return data[: dice.randrange(len(data) + 1)]


def _encoded(dice: Random, data: bytes) -> bytes:
    text = data.decode("utf-8", "replace")
    return text.encode(
        dice.choice(["utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "utf-8-sig"]),
        "replace",
    )


def _ended(dice: Random, data: bytes) -> bytes:
    return data.replace(
        b"\n", dice.choice([b"\r\n", b"\r", "\x85".encode(), "\u2028".encode(), b"\n\n", b"\x0b"])
    )


_BYTES = [flipped, flipped, cut, _encoded, _ended]
