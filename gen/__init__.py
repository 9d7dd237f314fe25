"""Parting Well: from a case file to the Word documents of a parting.

``road`` is one case, from its file to its documents, the stages in order; ``run`` is what a run
does around it: what is out of date is planned, made, put in place and recorded. The rooms, from
the ground up; each imports only from rooms above it in this list, and a folder lists its own.

- ``version``, ``program``: which Parting Well this is, by its number and by its files.
- ``private_files``: what is made anew is for its user's eyes alone, and never half there.
- ``caches``: what is kept from run to run among the user's caches.
- ``calendar_names``: what days and months are called. ``holidays``: those about the turn of a year.
- ``organisations``: names that are no person's. ``countries``: where a practice is.
- ``characters``: characters that no text may hold. ``problem``: what is wrong, as data and text.
- ``mistakes``: what can be wrong in a case and in the files that it rests on, a row a name.
- ``folder``: which case files there are. ``clients``: whom they are about, at a glance.
- ``request``: what a run is asked for. ``saves``: the files that are saved, as it happens.
- ``reasons``: the kinds of reason, their classes, and the talk that follows from each.
- ``schema``: what a file may hold, as tables.
- ``reading``: a YAML file becomes nodes, texts with their places.
- ``case``: a case that can be printed. ``defaults``: what it means where it says nothing (the
  numbers: ``schema.usual``).
- ``situation``: what kind of parting a case is, by its reason, its decision and its door.
- ``talks``: what kind of conversation a case is, and whether the coaching ends.
- ``documents``: the kinds of document, script, note and letter as rows, and which of all of them a
  case gets.
- ``case_texts``: every text of a case that a document shows.
- ``faith``: words of faith, and whom they are not for.
- ``package``: a Word file from outside: its parts and what leads to them, what it may not bring.
- ``form``: texts become values, and mistakes in the form of a case problems.
- ``tone``: words that hurt, found in a text before the client finds them.
- ``json_schema``, ``editor``: what a file may hold, as an editor wants to know it.
- ``words``: the words that a template needs; dates, money and grammar are settled here.
- ``phrasing``: whether a text of a case reads well in its sentences, and how it would.
- ``counsel``: the rules across the fields of a case, one entry each.
- ``leftovers``: words of an example, or of another client's case.
- ``own_tone``: what a practice never says, and what is fine there, by a list of its own.
- ``template``: a template is compiled and proven once, and filled in with the words of a case.
- ``proof``: what depends on the case is looked at once more.
- ``one_page``: a document is measured, and a letter made to fit its page.
- ``shared``: what all cases of a run rest on, each file read once.
- ``report``: what became of everything, as lines and as data.
- ``news``: what a run has to tell that the one before it has not told.
- ``fill``, ``pack``: a document's template filled in, and made into the bytes of its file.
- ``as_read``: a text that does not read well is shown in its sentence, as it would be read.
- ``tone_as_read``: the sentences of the documents, looked at once more for what may hurt.
- ``road``: one case, from its file to finished documents. It writes nothing.
- ``new_case``: a case that is told for the first time, in the order of a conversation.
- ``plain_text``: a document as plain text, and what a hand has changed in it.
- ``dates``: what a case has promised for which day.
- ``overview``: every case of a run, what stands, what waits, what is due and how far ahead that is
  shown. ``calendar_file``: its dates.
- ``run``: what is out of date is planned, applied and recorded, by one run at a time.
- ``preview``: the documents that stand as PDFs and pictures, and one page to look at them all.
- ``template_check``: how a template looks and reads, beside what keeps it from being used.
- ``docx_writer``, ``plays``: the shipped templates, written as code, and what they say: what
  several papers say alike is in ``plays.passages`` and the ``…_passages`` of a talk.
- ``starter``: what is shipped, laid out: templates, the list of further documents, practice
  file, cases.
- ``fault``: how a fault of the program itself is told.
- ``cli``: what the reader types and sees.

Each library has one door, a module or folder that alone imports it: PyYAML in ``reading``,
Cerberus in ``form``, Pillow in ``package``, docxtpl in ``template``, SQLite in ``run``, icalendar
in ``calendar_file``, PDFium in ``preview``, watchfiles in ``saves``, Click in ``cli``; python-docx
has ``docx_writer``.
"""
