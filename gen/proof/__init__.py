"""Proof: a document is looked at once more, as it is made, before it takes its place.

That it is well-formed was proven when its template was compiled (gen.template.soundness), and that
no tag is left in a part that no case changes (gen.template.beyond_text). What
depends on the case is looked for in the text as it is, since reading it as XML takes longer than
all the rest of making a document. A failure is a fault of ours or of a template, and the document
is not made; only private words may have come in by the case's own hand, and then the field that
holds them is named.

In running order:

- ``visible_text``: the words that a document shows.
- ``tag_remains``: what tags have left behind: tags, tables without rows, cells without text.
- ``left_empty``: which cell or page a case leaves empty, and what would fill it.
- ``coach_labels``: words for misconduct and substance use, which only the coach may read.
- ``bare_text``: a text by its characters alone, as private words are compared.
- ``private_words``: words of a private field.
- ``prove``: all of it, for one document.
"""
