"""Starting: a whole new site of a body, that passes and builds as it stands, so that its officers change words at once.

In: what the body is called, where its site will be. Out: the files of the site. Not here: new records in a site that is
there already (editing/starters.py).
"""
