"""Pronunciation: words that readers of scripts would stumble over, and how they are said.

In: the file phat-am.yml. Out: KIND. Not here: the words that every site knows (speech/), scripts.
"""

from loa.kind import Kind
from loa.kinds.pronunciation.page import pronunciation_outputs
from loa.kinds.pronunciation.record import Pronunciation
from loa.kinds.pronunciation.rules import RULES

KIND = Kind(record=Pronunciation, package="loa.kinds.pronunciation", outputs=pronunciation_outputs, rules=RULES)
