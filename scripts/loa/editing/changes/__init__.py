"""Changes: what becomes of the site when one state of its content takes the place of another, in words for an approver.

In: two looked-through sites. Out: changes as values, as sentences, as pictures before and after.
Not here: finding the earlier state (cli/git.py).
"""
