"""All kinds together: the plan, navigation, site-wide rules.

In: Library and World. Out: Plan and Problems. Not here: painting and writing (build/, hosts/).
"""
