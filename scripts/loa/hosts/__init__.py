"""Hosts: the few places that know what turns Markdown pages into a site.

In: a prepared site. Out: a finished folder, or a folder for another generator. Not here: any decision about content.
"""
