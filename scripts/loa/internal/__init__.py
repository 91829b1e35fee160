"""Internal: registers of people that live outside the site, read for a leader's report and for nothing else.

In: a folder outside the site. Out: officers by unit, who was named in time. Not here: anything that a site is made of,
which cannot even import this room; where the folder may lie (cli/register.py).
"""
