"""A kit holds what a campaign hands out besides posters: scripts and briefs that are not over.

In: small sites with scripts. Out: members of kits, notes. Not here: posters and codes (test_kits.py).
"""

from __future__ import annotations

from datetime import date

from kit import world
from loa.kind import Bundle, Data, Member, Page
from loa.kinds import KINDS
from loa.model.library import Library
from loa.site.kits import kit_outputs
from loa.site.plan import outputs_of
from unit.kinds.broadcast.script import AIRING, script_site

CAMPAIGN = """
    title: Chiến dịch
    summary: Để thử.
    owner: tinh-doan
    start: 2026-01
    audiences: [people]
"""
IN_CAMPAIGN = "    campaigns: [cd]\n"


def members(whole: Library, today: date = date(2026, 11, 22)) -> dict[str, Member]:
    """The members of the campaign's kit by their names; none without a kit."""
    outside = world(today=today)
    made = kit_outputs(tuple(outputs_of(whole, outside, KINDS)), whole, outside)
    bundles = [each for each in made if isinstance(each, Bundle)]
    return {member.name: member for bundle in bundles for member in bundle.members}


def notes(found: dict[str, Member]) -> str:
    output = found["cd/IN-AN.txt"].output
    assert isinstance(output, Data)
    return output.content.decode("utf-8-sig")


def test_scripts_alone_make_a_kit() -> None:
    found = members(script_site(AIRING + IN_CAMPAIGN, chien_dich__cd=CAMPAIGN))
    scripts = {name for name in found if name.startswith("cd/phat-thanh/")}
    assert scripts == {
        f"cd/phat-thanh/bai-{name}" for name in ("loi-doc.docx", "loi-doc.txt", "loi-doc.pdf", "lich-phat-2026-12.pdf")
    }
    told = notes(found)
    assert "Bài phát thanh (thư mục phat-thanh):" in told
    assert "bai-lich-phat-2026-12.pdf" in told
    assert "thư mục ap-phich" not in told
    assert "CHÚ Ý" not in told


def test_a_draft_is_told_in_names_and_notes() -> None:
    found = members(script_site(IN_CAMPAIGN, chien_dich__cd=CAMPAIGN))
    assert "cd/phat-thanh/DU-THAO-bai-loi-doc.docx" in found
    assert "CHƯA PHÁT NHỮNG TỆP CÓ TÊN BẮT ĐẦU BẰNG DU-THAO" in notes(found)
    assert "  - Bài thử" in notes(found)


def test_a_script_past_its_last_day_is_in_no_kit() -> None:
    whole = script_site(AIRING + IN_CAMPAIGN, chien_dich__cd=CAMPAIGN)
    assert members(whole, date(2026, 12, 12))
    assert not members(whole, date(2026, 12, 13))


def test_a_campaign_with_nothing_to_hand_out_has_no_kit() -> None:
    assert not members(script_site(AIRING, chien_dich__cd=CAMPAIGN))


def test_the_page_of_kits_leads_to_the_scripts() -> None:
    whole = script_site(IN_CAMPAIGN, chien_dich__cd=CAMPAIGN)
    made = kit_outputs(tuple(outputs_of(whole, world(), KINDS)), whole, world())
    text = next(each.text for each in made if isinstance(each, Page))
    assert "Bài phát thanh: [Bài thử](../phat-thanh/bai.md) (dự thảo)" in text
