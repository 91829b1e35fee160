"""Sweep: everything that a change of words, of a body or of a place touches, by file and line.

In: a checked site, changes. Out: places, references, pages, prints, sheets on walls. Not here: which words are old
(model/renaming.py), whether a text may keep them (kinds/term/), asking and telling (cli/sweep.py).
"""
