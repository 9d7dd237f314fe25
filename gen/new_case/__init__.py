"""A new case, told in the order in which a coach would tell it.

In running order:

- ``answers``: what has been answered so far, by dotted paths.
- ``draft``: what has been told, as data for another day; ``cli.draft_file`` keeps it.
- ``page``: the answers as a case file, each field with a comment in the line above it.
- ``several``: one answer that settles several fields.
- ``told``: the answers over what cases share: what they mean so far, and what is still missing.
- ``question``: a question, and the conditions under which it is asked.
- ``shown_in``: the papers in which a field stands, talk by talk.
- ``otherwise``: what a case may say in other words than its practice, offered at the end.
- ``classes``: which reasons are offered, in everyday words.
- ``questions``: the questions in their order, a row each, with where they are asked.
- ``entries``: which fields of an entry of a list are asked for, and in which words.
- ``stand_ins``: a case that is not told to its end, filled up so that it can be read as a whole.
- ``together``: what the answers do to one another, and which fields a message names.
- ``examples``: what is shown beside a question, of a case like the one that is told.
- ``step``: one line that is asked for, and where it stands in a list.
- ``lines``: which lines a question has that are still to be asked.
- ``readings``: what was typed, as a case file writes it: a date in words, an hour with pm;
  and what is said back of it.
- ``printed``: how an answer stands in the papers, by its whole sentence.
- ``hearing``: what is wrong with one answer, by all rules, and the sentence
  in which it will be read.
- ``prompts``: what is said before a line is typed, and what ``?`` tells of it.
- ``conversation``: which question comes next, one step back, a draft for another day.
- ``asked_as``: the fields that a message names, by their questions.
- ``plain``: a file that was read, as the answers that it holds.
- ``where``: the line of a case file at which each answer stands, by its question.
- ``practice``: the same for the practice file: its questions, and the file itself.
- ``outcome``: what is asked once the meeting has taken place, and the file with it at its end.
- ``skeleton``: a case file to be filled in by hand.
"""
