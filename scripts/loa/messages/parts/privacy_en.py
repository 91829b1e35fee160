"""What belongs to a single human being and may not be published, in English.

In: nothing. Out: MESSAGES by code. Not here: when they are told (site/privacy.py, model/contact.py, internal/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P850": Message(
        "A mobile telephone in public content",
        "A mobile telephone stands here: “{text}”.",
        "take it out. If it is the public telephone of a desk, write it in the unit's file, for example "
        'desk_phone: "0270 3822 999". In the text of a letter put “(đã lược số điện thoại)” in its place; registers of '
        "officers belong in a folder of their own outside this repository.",
        'desk_phone: "0270 3822 999"',
    ),
    "P851": Message(
        "The number of an identity paper",
        "The number of an identity paper stands here: “{text}”.",
        "take it out; where an example helps, write a masked one, such as “0792xxxxxxxx”.",
        "“Nhập 12 chữ số trên thẻ căn cước, ví dụ 0792xxxxxxxx.”",
    ),
    "P852": Message(
        "A personal mailbox",
        "A personal mailbox stands here: “{text}”.",
        "take it out or use the office's, for example vanthu@ten-co-quan.gov.vn. If it is the public mailbox of a "
        'desk, write it in the unit\'s file: desk_email: "…".',
        'desk_email: "vanthu@ten-co-quan.gov.vn"',
    ),
    "P853": Message(
        "Somebody's home",
        "Somebody's home stands here: “{text}”.",
        "take it out and name the commune at most, for example “ở xã Ba Tri”; of an office write “Trụ sở: …”.",
        "“Chị làm việc ở xã Ba Tri.”",
    ),
    "P854": Message(
        "A birthday",
        "Somebody's birthday stands here: “{text}”.",
        "take out day and month; where age matters write the year, for example “sinh năm 1990”.",
        "“sinh năm 1990”",
    ),
    "P855": Message(
        "A bank account",
        "The number of an account stands here: “{text}”.",
        "take it out; to say where fees are paid lead to the official page, for example https://dichvucong.gov.vn/.",
        "“Nộp phí ngay trên Cổng Dịch vụ công quốc gia.”",
    ),
    "P856": Message(
        "A table of people",
        "This table names people one by one, from “{text}” on.",
        "take out the column of names and keep numbers or posts, for example “12 đoàn viên”; lists belong in a folder "
        "of their own outside this repository.",
        "| Đơn vị | Số người |\n| --- | --- |\n| Đoàn xã Ba Tri | 12 |",
    ),
    "P857": Message(
        "A file's name holds personal data",
        "The name of this file or folder holds personal data ({sort}).",
        "name it after what it is about, for example nop-ho-so.yml; it is not read until then.",
        "content/huong-dan/nop-ho-so.yml",
    ),
    "P858": Message(
        "A file carries personal data unseen",
        "What one does not see of this file (camera data, comments, properties) holds personal data ({sort}).",
        "take it out and copy the file here again. Photographs: right click, Properties, Details, Remove Properties "
        "and Personal Information; .svg: delete the line that says it; documents: delete it in the text and Info.",
        "content/hinh/ban-mot-cua.svg",
    ),
    "P859": Message(
        "A photograph tells where it was taken",
        "This photograph tells where it was taken. What is published tells it no more, but the file here does.",
        "take the place out before sending the file, for example by using a screenshot of the picture, or switch "
        "off the location in the phone's camera.",
        "content/hinh/ban-mot-cua.jpg",
    ),
    "P860": Message(
        "No mailbox",
        "“{text}” is no address of a mailbox.",
        "write name, @ and domain without blanks, for example vanthu@ten-co-quan.gov.vn.",
        'desk_email: "vanthu@ten-co-quan.gov.vn"',
    ),
    "P861": Message(
        "A register of no unit",
        "There is no unit “{text}”.",
        "name the file after the unit's file in content/don-vi/, for example {meant}.",
        "ubnd-huyen-vu-thu.yml",
    ),
    "P862": Message(
        "Named for a duty that is not there",
        "No document has a duty “{text}”.",
        "write the document's file name, # and the duty's id, for example duty: stttt-ttbc-2024-07#s2-7; without a "
        "document delete the line.",
        "duty: stttt-ttbc-2024-07#s2-7",
    ),
    "P863": Message(
        "Gone before named",
        "The officer was named on {start} and left on {end}.",
        "look at both days; of one who still answers delete the line until, else write a later day: until: 2026-12-31.",
        "until: 2026-12-31",
    ),
}
