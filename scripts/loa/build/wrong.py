"""WrongUse: the one thing to raise when somebody asks for what cannot be done.

In: a Vietnamese sentence that says what to do instead. Out: an exception the command line shows without a trace.
Not here: what is wrong with content (problems.py), our own failures (any other exception).
"""

from __future__ import annotations


class WrongUse(Exception):  # noqa: N818  # not an error of the program but of the request
    """The request cannot be met; the sentence, made for the person who asked, says why and what helps."""
