"""What officers type, as frozen typed records, and the library that joins them.

In: trees with places (source/). Out: Records, Library, Problems. Not here: what is made of them (kinds/).
"""
