"""Letters: a Word letter becomes the draft of a document's record, and nothing is added that the letter lacks.

In: the bytes of a .docx, a library. Out: a draft with its open questions, or a refusal. Not here: writing it (cli/).
"""
