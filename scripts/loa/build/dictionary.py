"""Dictionary: the Vietnamese words that this machine's spelling dictionary knows.

In: a hunspell dictionary. Out: its words in one spelling. Not here: which words of a site are judged (site/writing/).

Vietnamese has no endings, so hunspell's dictionary of it is a plain list: no word of it has rules behind a slash.
"""

from __future__ import annotations

import os
from pathlib import Path

from loa.build.wrong import WrongUse
from loa.source.syllable import spelled

VARIABLE = "LOA_DICTIONARY"
USUAL = (Path("/usr/share/hunspell/vi_VN.dic"), Path("/usr/share/myspell/dicts/vi_VN.dic"))


def dictionary() -> frozenset[str]:
    """The words of the dictionary that LOA_DICTIONARY names, or of the one that Debian lays down.

    Raises: WrongUse when there is none.
    """
    named = os.environ.get(VARIABLE)
    for path in (Path(named),) if named else USUAL:
        if path.is_file():
            lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
            return frozenset(spelled(line.partition("/")[0].strip()) for line in lines[1:] if line.strip())
    raise WrongUse("Máy chưa có từ điển tiếng Việt. Hãy cài rồi chạy lại: sudo apt-get install hunspell-vi")
