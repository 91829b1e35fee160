"""Speech: written Vietnamese turned into what a reader says aloud, and how long that takes.

In: texts as officers write them, readings of their own. Out: texts without digit, sign or abbreviation; seconds. Not
here: scripts as records (kinds/), sentences about what is wrong (messages/).
"""
