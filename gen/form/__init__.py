"""The form of a case: its texts become values, and mistakes in it problems.

In running order:

- ``spelling``: the field that was meant.
- ``scalars``: how a date, a time, a sum or a number is written.
- ``day_meant``, ``time_meant``, ``amount_meant``, ``span_meant`` (half an hour): what
  another text may mean, and what to write for it. ``written_days``: the day that a text is.
- ``reason_kinds``: all of them.
- ``in_brackets``: several answers in a row, in brackets, where a field holds one.
- ``few_words``: what a field of a few words is asked for.
- ``messages``: the words of every mistake, but of an ``unknown_field``.
- ``unreadable``: placeholders (TBD, xxx), and what else only a text itself shows.
- ``values``: texts become dates, sums and choices.
- ``required``: fields that are needed only where another says so.
- ``logo``: a logo that is there, and can be printed; the largest that is taken.
- ``parted``: one entry of a list that was written as two.
- ``own_practice``: a real case is not signed by the practice or the coach of the examples.
- ``examples``: what a practice has left for later, an example has of the shipped practice.
- ``validator``: the schema's rules for one value. The only door to Cerberus.
- ``check``: a case that can be printed, or problems.
- ``document_list``: a practice's list of documents as rows of the table.
- ``kinds``: the kinds of document there are.
"""
