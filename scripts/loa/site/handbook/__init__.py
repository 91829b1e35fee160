"""The handbook's pages that nobody writes: each kind with its fields, each problem code with cause and cure.

In: kinds, the catalogue of messages. Out: Pages. Not here: the pages that people write (kinds/manual/).
"""
