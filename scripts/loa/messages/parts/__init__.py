"""Parts: the catalogue stage by stage, one module per language: source_vi.py, source_en.py, model_vi.py and so on.

In: nothing. Out: MESSAGES in each module. Not here: joining them (messages/vi.py, messages/en.py).
"""
