"""A Word file from outside: the zip, and what is the same whatever its template says.

In running order:

- ``parts``: the zip around the parts of a Word file.
- ``logo``: the practice's picture in it.
- ``paper``: the sheet it is printed on, and large print.
- ``properties``: what it says of itself.
"""
