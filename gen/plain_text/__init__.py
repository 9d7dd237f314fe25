"""Plain text: a Word document as its reader meets it, for a terminal.

The words of a case stay between their marks (gen.characters), for whoever shows the text.

In running order:

- ``styles``: what its styles and lists say of a paragraph.
- ``blocks``: a document as paragraphs and tables.
- ``page``: these as lines of a width.
- ``differences``: what a hand has changed in a document, word by word.
- ``documents``: those of a case, filled in to be looked at; one that stands in a folder.
"""
