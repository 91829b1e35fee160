"""Print geometry in millimetres: marks, text fitting, QR squares.

In: words and sizes. Out: Sheet values. Not here: pixels and PDF (paint/).
"""
