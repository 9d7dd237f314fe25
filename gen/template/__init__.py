"""A Word template and the words of a case become the stories of a document.

In running order:

- ``marked``: the case's own words told apart from a template's while it is filled in.
- ``tags``: what may stand in a tag, and what it prints; Jinja is set up here and nowhere else.
- ``sound``: the proof that a story stays whole whatever a case says, made once.
- ``fault``: what is wrong in a template, with its place. ``refusal``: what is none.
- ``language``: what docxtpl makes of a part. The only door to docxtpl.
- ``remembered``: what compiling a template gave, kept from run to run.
- ``compiling``: a template that is not yet known, read and made into code.
- ``grid``: columns and pictures of a body that is filled in.
- ``render``: the code is run for a case.
"""
