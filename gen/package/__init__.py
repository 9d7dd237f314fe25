"""A Word file from outside: the zip, and what is the same whatever its template says.

In running order:

- ``parts``: the zip around the parts of a Word file.
- ``names``: what the parts of one document are called, by what they are for.
- ``xml``: a part read as XML, and written as Word writes it.
- ``relationships``: how parts lead to each other. ``content_types``: of what type each is.
- ``package``: all of them together, the one resolver: a part is found by what leads to it.
- ``safety_table``: what no template may bring. ``field_codes``, ``hidden_text``, ``safety``: it
  is looked for.
- ``authorship``: what a template tells of its writer is taken out.
- ``redrawing``, ``other_pictures``, ``pictures``: and what its pictures tell.
- ``logo``: the practice's picture in it.
- ``paper``: Letter or A4, large print, and how a template is turned to them.
- ``properties``: what it says of itself.
- ``prepare``: a template without what it tells of its writer, set for its paper.
"""
