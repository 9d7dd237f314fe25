"""Cases that have to be looked into: read, made, and put in their places.

In running order:

- ``write``: bytes take their place, what another hand made is kept.
- ``decided``, ``placed``: what is to become of each document, and then it is done.
- ``readable``: a case file becomes a case that can be printed, or problems.
- ``casework``: some cases, from their files to documents in their places.
- ``gone``: the same for those whose file is there no longer.
- ``crew``: a long batch is shared out among processes.
- ``renewed``: all that has changed.
"""
