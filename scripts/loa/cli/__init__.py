"""The command line: one verb a file, said in Vietnamese.

In: arguments. Out: an exit code, and words on the terminal. Not here: anything a verb does beyond asking and telling.
"""
