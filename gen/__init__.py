"""Parting Well: from a case file to the Word documents of a parting.

The rooms, in the order in which a run walks through them; a folder says the same of its own. Each
imports only from rooms above it. Only three join others into a road: ``making`` for one document,
``batch`` for some cases, ``build`` for all.

- ``version``, ``program``: which Parting Well this is, by its number and by its files.
- ``characters``: characters that no text may hold. ``problem``: what is wrong, as data and text.
- ``reasons``: the kinds of reason and their classes. ``schema``: what a file may hold, as tables.
- ``reading``: a YAML file becomes nodes, texts with their places.
- ``case``: a case that can be printed. ``defaults``: what it means where it says nothing.
- ``documents``: which documents a case gets, as a table. ``case_texts``: every text they show.
- ``package``: a Word file from outside: its zip, its paper, its properties, the logo.
- ``form``: texts become values, and mistakes in the form of a case problems.
- ``counsel``: the rules across the fields of a case, one entry each.
- ``words``: the words that a template needs; dates, money and grammar are settled here.
- ``template``: a template is compiled and proven once, and filled in with the words of a case.
- ``proof``: what depends on the case is looked at once more.
- ``one_page``: a letter is made to fit its page, or the problem says what is too long.
- ``making``: one document of one case as bytes.
- ``folder``: which case files there are. ``request``: what a run is asked for.
- ``report``: what became of everything.
- ``ledger``: what was made, and from what; cases that nothing has changed for end here.
- ``batch``: all others are read, made and put in their places, by one process or several.
- ``build``: the road. ``cli``: what the reader types and sees.
- ``starter`` stands beside the road: it writes what is shipped, templates, practice file, cases.

Each library has one door, a module that alone imports it: PyYAML in ``reading``, Cerberus in
``form``, docxtpl in ``template``, SQLite in ``ledger``, Click in ``cli``; python-docx has
``starter``.
"""
