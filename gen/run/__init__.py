"""A run: what is out of date is found, made, put in its place and recorded.

In running order:

- ``file_hash``: a file's hash, and its stamp: how it looks from outside.
- ``entries``: what the ledger knows of a case and of a document.
- ``ledger``: what was made, and from what. The only door to SQLite.
- ``messages``: what can befall a run as a whole, each with its sentence.
- ``lock``: one run at a time works in a folder of documents.
- ``inputs``: what a document is made from, and thus what makes it stale.
- ``up_to_date``: cases that nothing has changed for; most runs end here.
- ``keep``: what a hand made is moved to ``kept/``. ``put``: a document comes into its place.
- ``decide``: what is to become of a document, by what stands in its place.
- ``plan``: what is to become of each document of a case.
- ``apply``: the plan is done.
- ``workers``: the plans of a long batch are made by several processes.
- ``renew``: cases that are out of date, or gone, with all of that.
- ``files_of_case``: all that there is of a case. ``forget``: it is erased for good.
- ``build``: all of this for the cases that are asked for.
"""
