"""Parting Well: from a case file to the Word documents of a parting.

The rooms, in the order in which a run walks through them. Each imports only from rooms above it,
and ``build`` alone joins them into a road:

- ``version``, ``program``: which Parting Well this is, by its number and by its files.
- ``letters``: characters that no text may hold.
- ``problem``: what is wrong, as data and text. ``node``: what a file says, as text with places.
- ``mistyped``, ``unread``, ``lines``, ``source``: a YAML file becomes nodes, whatever was mistyped
  in it. The last is the only door to YAML.
- ``folder``: which case files there are.
- ``reasons``: the kinds of reason and their classes. ``schema``: what a file may hold, as tables.
- ``merge``: a case is read over the practice file.
- ``case``: a case that can be printed. ``defaults``: what it means where it says nothing.
- ``package``: the zip around a Word file. ``logo``: the practice's picture in it.
- ``spelling``, ``sentences``, ``values``, ``presence``, ``letterhead``, ``judge``, ``check``: texts
  become values, and mistakes in their form problems. The last but one is the only door to Cerberus.
- ``documents``: which documents a case gets, as a table. ``printed``: every text they show.
- ``counsel``: the rules across the fields of a case, one entry each.
- ``wording``: the words that a template needs; dates, money and grammar are settled here.
- ``marked``: the case's own words told apart from a template's while it is filled in.
- ``tags``: what may stand in a tag, and what it prints. The only door to Jinja.
- ``sound``: the proof that a template's parts stay whole whatever a case says, made once.
- ``paper``, ``properties``, ``fault``: what a Word file is printed on, says of itself, has wrong.
- ``remembered``: what compiling a template gave, kept from run to run.
- ``language``: what docxtpl makes of a part. The only door to docxtpl. ``refusal``: what is none.
- ``compiling``: a template that is not yet known, read and made into code.
- ``grid``, ``render``: a template and words become the stories of a document.
- ``closely``, ``seen``, ``private``, ``proof``: what depends on the case is looked at once more.
- ``typeface``, ``looks``, ``typeset``, ``layout``: how much of its first page a document needs.
- ``fit``, ``too_long``: a letter is made to fit its page, or the problem says what is too long.
- ``making``: one document of one case as bytes. ``report``: what became of everything.
- ``order``: what a run is asked for. ``stamp``: files told by hashes.
- ``entries``, ``ledger``: what was made, and from what. The second is the only door to SQLite.
  ``mishap``: what can befall it.
- ``settled``: cases that nothing has changed for; most runs end here.
- ``write``: bytes take their place, what another hand made is kept.
- ``readable``: a case file becomes a case that can be printed, or problems.
- ``decided``, ``placed``: what is to become of each document, and then it is done.
- ``casework``, ``gone``: both for some cases, and for those whose file is there no longer.
- ``crew``: a long batch is shared out among processes. ``renewed``: all that has changed.
- ``build``: the road. ``cli``: what the reader types and sees. The only door to Click.

``starter`` stands beside the road: it writes the shipped templates, and is the only door to
python-docx.
"""
