"""Writing Markdown pages that show the same in every host.

In: values. Out: Markdown text. Not here: what a page says (kinds/*/page.md.jinja), HTML and CSS (overrides/).
"""
