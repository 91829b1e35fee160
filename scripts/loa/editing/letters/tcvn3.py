"""TCVN3: text typed for the ABC fonts (.VnTime, .VnArial, …) as Unicode.

In: text as Word stores it, each byte of the old encoding as the Latin-1 letter of the same number. Out: Unicode in NFC.
Not here: which runs are so encoded (encodings.py).

Source: TCVN 5712:1993, VN3, with the capitals that VN1 and VN2 add from A0 upwards; below A0 Word keeps its own
quotation marks and dashes, which are not touched. Fonts whose names end in H draw small letters as capitals.
"""

from __future__ import annotations

import unicodedata

_FIRST = 0xA1
_LETTERS = (
    # A1 to AF, then B0 to BF, and so on: one row for sixteen numbers.
    "ĂÂÊÔƠƯĐăâêôơưđẰ"
    "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
    "éẹềểễếệìỉỄẾỒĩíịò"
    "Ổỏõóọồổỗốộờởỡớợù"
    "ỖủũúụừửữứựỳỷỹýỵỐ"
)
TABLE = {_FIRST + number: letter for number, letter in enumerate(_LETTERS)}
"""What each number from A1 to FF stands for."""


def decoded(text: str, capitals: bool = False) -> str:
    """The text in Unicode, all in capitals where the font draws it so.

    >>> decoded("Céng hßa x· héi chñ nghÜa ViÖt Nam"), decoded("®oµn", capitals=True)
    ('Cộng hòa xã hội chủ nghĩa Việt Nam', 'ĐOÀN')
    """
    read = unicodedata.normalize("NFC", text.translate(TABLE))
    return read.upper() if capitals else read
