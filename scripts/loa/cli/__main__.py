"""Lets `python -m loa.cli` be the command `loa`.

In: the arguments of the process. Out: its exit code. Not here: anything else (main.py).
"""

from loa.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
