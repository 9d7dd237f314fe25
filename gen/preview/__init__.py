"""Preview: the documents that stand as PDFs and pictures of their pages, and one page to look at.

A preview lies in ``out/CASE/preview/`` beside its document and goes when that does. It can be made
anew at any time; what a hand has changed or put in the way stays all the same.

In running order:

- ``office``: LibreOffice is found, and turns Word files into PDFs, many in one start.
- ``pictures``: pictures of a PDF's pages. The only door to PDFium.
- ``files``: files of ours that other hands may have changed: written, known again, taken away.
- ``shelf``: what stands of a case's previews, and what each was made from.
- ``renew``: what is out of date is turned anew, and what is left over taken away.
- ``discreet``: the words of a problem without those of the case.
- ``view``: what the page shows, as texts and links. ``page``: these as HTML, in its place.
"""
