"""A Word file from outside: the zip, and what is the same whatever its template says.

In running order:

- ``parts``: the zip around the parts of a Word file.
- ``relationships``: how its parts lead to each other, and their types.
- ``logo``: the practice's picture in it.
- ``paper``: what it is printed on, Letter or A4, and how a template is turned to it.
- ``properties``: what it says of itself.
- ``prepare``: a template without what it tells of its writer, set for its paper.
"""
