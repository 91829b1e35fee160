"""What radio and the press are given: rows S2-9, S2-10, and the channel of S0 on loudspeakers.

In: the reference site's scripts, briefs and kits. Out: what a station or a newsroom would miss. Not here: how things
are said (tests/speech/), what is refused (problems/kinds/phat-thanh/).
"""

from __future__ import annotations

from datetime import date, time
from functools import cache

from duties.ground import here, made, page
from loa.kind import Bundle, Data, Output, Print
from loa.kinds import KINDS
from loa.kinds.brief.record import Brief
from loa.kinds.broadcast.airing_sheet import airing_sheets
from loa.kinds.broadcast.record import Airing, Broadcast, Slot
from loa.kinds.broadcast.wording import Script, script_of
from loa.sheet.marks import Words
from loa.site.kits import kit_outputs
from loa.speech.addresses import bare_addresses
from unit.content.ground import LETTERS, reference_site

CHANNEL = "Công dân số Thái Bình"
CAMPAIGN = "cong-dan-so-thai-binh"


def scripts() -> tuple[Broadcast, ...]:
    return tuple(each for each in reference_site().of("broadcast") if isinstance(each, Broadcast))


def serving(row: str) -> list[Broadcast]:
    reference = f"{LETTERS[row[:2]]}#{row.lower()}"
    return [each for each in scripts() if reference in each.serves]


def words_of(broadcast: Broadcast) -> Script:
    return script_of(broadcast, reference_site())


@cache
def kit() -> frozenset[str]:
    """The names of all files in the campaign's kit."""
    kinds = [kind for kind in KINDS if kind.name in {"poster", "qr", "broadcast", "brief"}]
    outputs: list[Output] = [
        output for kind in kinds for record in reference_site().of(kind.name) for output in made(kind.name, record.id)
    ]
    bundles = (each for each in kit_outputs(outputs, reference_site(), here()) if isinstance(each, Bundle))
    found = next(each for each in bundles if each.path.endswith(f"/{CAMPAIGN}.zip"))
    return frozenset(member.name.removeprefix(f"{CAMPAIGN}/") for member in found.members)


def in_kit(folder: str, *parts: str) -> list[str]:
    return sorted(name for name in kit() if name.startswith(f"{folder}/") and all(part in name for part in parts))


def test_s2_9_the_kit_holds_brief_banner_and_spoken_lines() -> None:
    assert in_kit("bao-chi", "kenh-cong-dan-so-thai-binh", ".docx")
    assert in_kit("bao-chi", "kenh-cong-dan-so-thai-binh", ".txt")
    assert in_kit("ap-phich", "bang-ron", ".pdf")
    assert in_kit("phat-thanh", "cong-dan-so-thai-binh-bao-dai", "loi-doc.docx")


def test_s2_9_the_brief_tells_what_is_not_known() -> None:
    (brief,) = (each for each in reference_site().of("brief") if isinstance(each, Brief))
    assert f"{LETTERS['S2']}#s2-9" in brief.serves
    assert any("Cơ quan quản lý kênh hiện nay" in line for line in brief.unknown)
    shown = page("brief", brief.id)
    for line in brief.unknown:
        assert line.split(":")[0] in shown
    assert "chưa có bộ phận trả lời báo chí" in shown
    assert "(../phat-thanh/cong-dan-so-thai-binh-bao-dai.md)" in shown


def test_s2_9_the_spoken_lines_last_half_a_minute() -> None:
    (lines,) = serving("S2-9")
    assert lines.slot is Slot.HALF_MINUTE
    assert 20 <= words_of(lines).seconds <= 30
    assert " ".join(words_of(lines).said).count(CHANNEL) == 2


def test_s2_10_the_script_spells_the_channel_for_the_ear() -> None:
    (script,) = serving("S2-10")
    said = " ".join(words_of(script).said)
    assert CHANNEL in said
    assert "Công, dân, số, Thái, Bình" in said
    assert "Za-lô" in said
    assert not any(letter.isdigit() for letter in said)


def test_s2_10_the_script_has_a_length_and_no_bare_address() -> None:
    (script,) = serving("S2-10")
    assert 0 < words_of(script).seconds <= script.slot.length_s
    assert f"khoảng {words_of(script).seconds} giây / 60 giây" in page("broadcast", script.id)
    assert not bare_addresses(" ".join(script.lines))


def test_s2_10_nothing_is_scheduled_that_nobody_ordered() -> None:
    (script,) = serving("S2-10")
    assert script.airing is None
    assert "Lịch phát: " in page("broadcast", script.id)
    assert "Chưa có văn bản nào giao phát bài này" in page("broadcast", script.id)


def test_s2_10_an_order_brings_a_sheet_with_its_last_day() -> None:
    (script,) = serving("S2-10")
    airing = Airing(start=date(2026, 12, 1), times=(time(5, 30), time(17)), per_day=2)
    ordered = script.model_copy(update={"airing": airing, "until": date(2026, 12, 31)})
    ((month, sheet),) = airing_sheets(ordered, reference_site(), here())
    told = " ".join(mark.text for mark in sheet.marks if isinstance(mark, Words))
    assert month == "2026-12"
    assert "Hết hạn phát: hết ngày 31/12/2026." in told
    assert "17 giờ" in told


def test_s2_10_hamlets_find_a_leaflet_and_the_script_in_one_kit() -> None:
    assert in_kit("ap-phich", "a5", ".pdf")
    assert in_kit("phat-thanh", "DU-THAO-cong-dan-so-thai-binh-loi-doc.pdf")
    assert in_kit("phat-thanh", "DU-THAO-cong-dan-so-thai-binh-loi-doc.txt")


def test_s0_3_the_channel_is_also_told_on_loudspeakers() -> None:
    (script,) = serving("S0-3")
    assert script.region is not None
    assert script.region.value == "south"
    assert "Chính quyền số tỉnh Bến Tre" in " ".join(words_of(script).said)


def test_s1_4_scripts_of_three_lengths_answer_the_call_for_broadcasts() -> None:
    assert {each.slot for each in scripts()} == set(Slot)
    assert len(scripts()) >= 6
    assert serving("S1-4")


def test_every_script_is_handed_out_in_large_type_as_a_document_and_as_text() -> None:
    for script in scripts():
        outputs = made("broadcast", script.id)
        files = {each.path.rpartition("/")[2] for each in outputs if isinstance(each, Data | Print)}
        assert {"loi-doc.docx", "loi-doc.txt", "loi-doc.pdf"} <= files, script.id


def test_every_script_says_twice_where_to_ask_and_leaves_nothing_unsaid() -> None:
    for script in scripts():
        made_words = words_of(script)
        assert " ".join(script.lines).casefold().count(script.contact.desk.casefold()) >= 2, script.id
        assert not [each for _, said in made_words.paragraphs for each in said.unsaid], script.id
        assert made_words.length.over_syllables == 0, script.id
