"""Template check: what a reader would stumble over in a template that can be used all the same.

What keeps it from being used is told by ``gen.template`` itself, here as in every run; the rest are
warnings, told by ``gen templates check`` and ``gen check``, and by ``gen watch`` of a template that
is saved.

- ``template``: a template as it is looked at here: its stories and its styles.
- ``lines``: tags that leave an empty line, or a cell without one.
- ``styles``: styles and fonts that are not there, and the language.
- ``pictures``: pictures without words for who cannot see them.
- ``contrast``: texts too pale for their ground.
- ``check``: all of it, for a folder of templates.
"""
