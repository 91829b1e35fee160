"""Editing: what helps officers write: starters to copy, schemas for their editor.

In: the kinds. Out: texts of files. Not here: reading what was written (source/, model/).
"""
