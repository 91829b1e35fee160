"""Writing: how the Vietnamese of the site's own texts is written: marks, spaces, quotes, spelling, length of sentences.

In: a library, the words of a dictionary. Out: reminders, figures of readability; never errors.
Not here: letters, which are kept as they were written, slips and all; old words (kinds/term/).
"""
