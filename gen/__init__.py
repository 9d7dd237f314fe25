"""Parting Well: from a case file to the Word documents of a parting.

The rooms, in the order in which a run walks through them; each imports only from rooms above
it, and ``gen.build`` alone joins them into a road:

- ``problem``: what is wrong, as data and text. ``node``: what a file says, as text with places.
- ``source`` (with ``lines`` and ``mistyped``): a YAML file becomes nodes. The only door to YAML.
- ``folder``: which case files there are. ``merge``: a case is read over the practice file.
- ``schema``: what a file may hold, as tables. ``reasons``: the kinds of reason and their classes.
- ``case``: a case that can be printed. ``defaults``: what it means where it says nothing.
- ``values``, ``presence``, ``letterhead``, ``sentences``, ``spelling``, then ``check``: texts
  become values, and what is wrong with their form becomes problems; the only door to Cerberus.
- ``documents``: which documents a case gets, as a table.
- ``wording``: the words that a template needs; dates, money and grammar are settled here.
- ``package``, ``paper``, ``properties``, ``logo``, ``fault``: the parts of a Word file.
- ``render``: a template and words become the parts of a document. The only door to docxtpl.
- ``making``: one document of one case as bytes. ``write``: the bytes take their place.
- ``build``: the road. ``report``: what became of everything. ``cli``: what the reader sees; the
  only door to Click.

``starter`` stands beside the road: it writes the shipped templates, and is the only door to
python-docx.
"""
