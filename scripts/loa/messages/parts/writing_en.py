"""What is told of how Vietnamese is written, in English.

In: nothing. Out: MESSAGES by code. Not here: when it is told (site/writing/).
"""

from __future__ import annotations

from loa.messages.message import Message

MESSAGES: dict[str, Message] = {
    "P881": Message(
        "Tone marks in two ways",
        "This site places tone marks in one way, only “{text}” in the other.",
        "write it as everywhere else: {better}.",
        "hòa, thủy",
    ),
    "P882": Message(
        "A space too many",
        "There is a space too many at “{text}”.",
        "one space between two words, none before a mark: “{better}”.",
        "Mở ứng dụng, bấm nút.",
    ),
    "P883": Message(
        "Straight quotes in a sentence",
        "The sentence uses straight quotes at {text}.",
        "use curly ones: {better}.",
        "bấm nút “Đăng nhập”",
    ),
    "P884": Message(
        "A letter of another script",
        "“{text}” holds “{better}”, a letter of another script that only looks alike.",
        "delete it and type it anew, for example Zalo.",
        "Zalo",
    ),
    "P885": Message(
        "Perhaps misspelt",
        "The dictionary does not know “{text}”.",
        "perhaps “{better}”; if it is right, add it to words in content/site.yml, for example words: [sạc].",
        "words: [sạc]",
    ),
    "P886": Message(
        "A sentence too long",
        "The sentence that begins “{text}…” has {better} syllables; in a guide at most {limit}.",
        "make two of it, one thought each, for example “Mở ứng dụng. Bấm Đăng nhập.”.",
        "Mở ứng dụng. Bấm Đăng nhập.",
    ),
    "P887": Message(
        "A stack of passives",
        "The sentence that begins “{text}…” says “được” or “bị” three times or more.",
        "say who does it, for example “Cán bộ gửi kết quả cho bà con.”.",
        "Cán bộ gửi kết quả cho bà con.",
    ),
    "P888": Message(
        "Not in the dictionary",
        "The dictionary does not know “{text}”.",
        "read it once more; if it is right, add it to words in content/site.yml, for example words: [sạc].",
        "words: [sạc]",
    ),
}
