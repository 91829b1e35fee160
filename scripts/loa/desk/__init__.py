"""The desk: an officer's work table in the browser of this machine: what is to do, what is wrong, forms, the preview.

In: a site, its preview. Out: a local web application, never part of a published site.
Not here: what a form holds and how a file is rewritten (editing/), the preview itself (hosts/preview.py).
"""
