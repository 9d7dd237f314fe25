"""``python -m gen``: the command, for a computer without make."""

from gen.cli import main

if __name__ == "__main__":
    main(prog_name="gen")
