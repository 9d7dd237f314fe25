"""A Word template and the words of a case become the stories of a document.

In running order:

- ``value_marks``: the case's own words told apart from a template's while it is filled in.
- ``tags``: what may stand in a tag, and what it prints; Jinja is set up here and nowhere else.
- ``soundness``: the proof that a story stays whole whatever a case says, made once.
- ``fault``: what is wrong in a template, with its place. ``refusal``: what is none.
- ``docxtpl_source``: what docxtpl makes of a part. The only door to docxtpl.
- ``cache``: what compiling a template gave, kept from run to run.
- ``compile``: a template that is not yet known, read and made into code.
- ``columns``: columns and pictures of a body that is filled in.
- ``render``: the code is run for a case.
"""
