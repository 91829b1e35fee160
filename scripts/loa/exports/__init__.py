"""Exports: values and bytes turned into files that other programs read.

In: plain values. Out: bytes. Not here: what is exported (site/), where it is written (build/, hosts/).
"""
