"""A YAML file becomes nodes: its text, each value with its place, whatever was mistyped in it.

In running order:

- ``node``: what a file says, as text with places.
- ``limits``: how much a file may hold. ``messages``: the sentences for a file that cannot be read,
  and for a tab, a sign of another keyboard, a line behind ``---``.
- ``lines``: the bytes of a file as text (UTF-8 or not) and as lines, as they are shown and as YAML
  is to read them; tabs, odd signs.
- ``mistake``: one line that is not as it was meant.
- ``indentation``: a line that stands too far in or out.
- ``list_entries``: an entry of a list that is not where, or as, it is to be.
- ``yaml_mistakes``: a line that is not as it was meant.
- ``losses``: what YAML would drop, change or join without a word.
- ``yaml_nodes``: the lines as nodes. The only door to YAML.
- ``source``: a file is read, on from a mistake where it can be told what was meant.
- ``merge``: a case is read over the practice file.
"""
