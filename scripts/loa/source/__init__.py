"""Source: from bytes to trees with places.

In: the files of content/. Out: trees, Markdown bodies, the problems of writing. Not here: what keys mean (model/).
"""
