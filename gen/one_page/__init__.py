"""One page: a letter that must be one page is set a little closer, step by step, until it is.

A first page that is to stay one, as the coach's preparation page, is measured in the same way.

In running order:

- ``fonts``: how wide words are and how high lines, from the figures in ``metrics/``.
- ``elements``: what stands in the properties of a story or a style.
- ``paragraph_format``: how a paragraph and a run are set. ``line_breaks``: its lines.
- ``layout``: how much of its first page a document, or its first section, leaves free.
- ``fit``: the steps. ``too_long``: the problem where nothing helps.
"""
