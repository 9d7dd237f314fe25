"""Forms: all forms of a word: tries, tried and trying of try; and back again."""

from __future__ import annotations

from functools import cache

_ODD = {
    "be": "is are was were been being am", "do": "does did done doing", "go": "goes went gone",
    "have": "has had having", "take": "took taken", "give": "gave given", "make": "made",
    "come": "came", "get": "got gotten", "let": "letting", "keep": "kept", "leave": "left",
    "lose": "lost", "tell": "told", "say": "said", "know": "knew known", "think": "thought",
    "bring": "brought", "spend": "spent", "hear": "heard", "feel": "felt", "find": "found",
    "see": "saw seen", "write": "wrote written", "show": "shown", "pay": "paid", "put": "putting",
    "sit": "sat sitting", "stand": "stood", "run": "ran", "break": "broke broken",
    "throw": "threw thrown", "choose": "chose chosen", "hold": "held", "stick": "stuck",
    "lie": "lied lying", "hide": "hid hidden", "mean": "meant", "begin": "began begun",
    "deal": "dealt", "teach": "taught", "eat": "ate eaten", "fall": "fell fallen",
    "drive": "drove driven", "wear": "wore worn", "blow": "blew blown", "shake": "shook shaken",
    "sink": "sank sunk", "bite": "bit bitten", "catch": "caught", "buy": "bought", "sell": "sold",
    "speak": "spoke spoken", "understand": "understood", "forget": "forgot forgotten",
    "quit": "quitting", "set": "setting", "rise": "rose risen", "grow": "grew grown",
    "seek": "sought", "bend": "bent", "grind": "ground", "undo": "undid undone", "swear": "swore",
}  # fmt: skip
_BASES = {odd: base for base, odds in _ODD.items() for odd in odds.split()}
_ENDINGS = (("ies", "y"), ("ing", ""), ("ed", ""), ("s", ""))
_LEAST = 4  # letters that stay


@cache
def forms_of(base: str) -> frozenset[str]:
    """A word with its forms: by their endings, and the odd ones by a list."""
    stems = {base, base[:-1]} if base.endswith("e") else {base, base + base[-1]}
    found = {f"{stem}{end}" for stem in stems for end in ("ed", "ing")}
    found |= {base, f"{base}s", f"{base}es", *_ODD.get(base, "").split()}
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        found |= {f"{base[:-1]}ies", f"{base[:-1]}ied"}
    return frozenset(found)


def base_of(word: str) -> str:
    """What the forms of a word have in common; it need not be a word itself."""
    if word in _BASES:
        return _BASES[word]
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST and word[-2:] != "ss":
            return word[: -len(ending)] + instead
    return word
