"""Painters: sheets of marks become PNG, WebP, PDF and SVG bytes.

In: loa.sheet.marks.Sheet. Out: bytes. Not here: layout, text fitting, caching.
"""
