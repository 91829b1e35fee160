"""Boards: who owes what, who has done it, what reaches whom; counted once, told as pages, pictures, tables and reports.

In: a library, a day. Out: plain values and outputs. Not here: how one unit stands with one duty (model/owing.py).
"""
