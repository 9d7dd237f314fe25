"""A shipped template is written from top to bottom, with python-docx.

In running order:

- ``styles``: how each role is set. ``word_xml``: Word's XML touched by hand.
- ``styles_xml``: the styles as Word has them. ``package_parts``: the parts around the body.
- ``branches``: what is said in one case and not in another. ``table``: tables.
- ``writer``: all of this for a play.
"""
