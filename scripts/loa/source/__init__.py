"""Source: from bytes to trees with places.

In: the files of content/. Out: trees, Markdown bodies and the problems of writing. Not here: what the keys mean (model/).
"""
