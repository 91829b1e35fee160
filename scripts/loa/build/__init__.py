"""Building: what the plan names is made, from the cache where it can be, by a pool where it must.

In: a site root and a few wishes. Out: the finished site but for its pages' HTML. Not here: MkDocs and folders (hosts/).
"""
