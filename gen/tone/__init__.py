"""Tone: words that hurt are found before the client finds them.

What is looked for stands in ``lists``, a text file a kind of hurt, each with the sentences that it
must catch and must let pass: ``phrases`` says how to read them. A bad word alone hurts nobody.
What matters is who owns a feeling, of whom a thing is said, and whose words they are: so the lists
hold grammar, and what is harmless is passed over first. The rooms, each on those above it:

- ``sentences``: a text in its sentences, and a sentence in words that can be compared.
- ``forms``: all forms of a word.
- ``phrases``: how a phrase is written, and found in a sentence.
- ``lists``: what is looked for.
- ``findings``: what in a text may hurt, and why.
"""
