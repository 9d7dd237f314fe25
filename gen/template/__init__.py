"""A Word template and the words of a case become the stories of a document.

In running order:

- ``value_marks``: the case's own words told apart from a template's while it is filled in.
- ``tags``: what may stand in a tag, and what it prints; Jinja is set up here and nowhere else.
- ``fault``: a template that cannot be used. ``file_format``: a file that is none.
- ``story``: a part with text, its lines and the tags in them, each where it stands.
- ``finding``: what is wrong in a story, and how its place is told. ``refusal``: what none may hold.
- ``tag_form``: whether a tag is whole, and what it would take along. ``beyond_text``: tags where
  nothing fills them in. ``blocks``: whether each condition and loop has its end.
- ``tag_names``, ``tag_meaning``: whether what a tag asks for is there, and is what it takes it for.
- ``docxtpl_source``: what docxtpl makes of a part. The only door to docxtpl.
- ``soundness``: the proof that a story stays whole whatever a case says, made once.
- ``survey``: all of these, for a template. ``cache``: what compiling it gave, kept from run to run.
- ``compile``: a template that is not yet known, read and made into code.
- ``stop``: where a template stopped while it was filled in.
- ``columns``: columns and pictures of a body that is filled in.
- ``render``: the code is run for a case.
- ``page_breaks``: pages with nothing on them.
- ``empty_places``: what a case leaves empty, led back to its place in the template.
"""
