"""Messages: every problem code in words, in Vietnamese and in English, and four ways to tell them.

In: Problems. Out: text for terminal, Git host, JSON and preview page. Not here: finding problems.
"""
