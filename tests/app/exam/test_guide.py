from __future__ import annotations

from app.exam.guide import progress
from app.exam.readings import readings_of, total
from tests.app.exam.kit import entry, exam, own, skipped_zone


def test_the_next_zone_is_the_first_that_is_missing_after_the_probe() -> None:
    begun = exam(entry("R1"), entry("R3", None))
    far = progress(begun)
    assert [zone.code for zone in far.missing] == ["R2", "R4", "L1", "L2", "L3", "L4"]
    assert far.next is not None and far.next.code == "R2"
    assert far.text == "2 of 8 zones saved; without a number: R3; next: R2, right lower anterior."
    at = {code: progress(begun, code).next for code in ("R3", "L4", "R1")}
    assert [zone.code for zone in at.values() if zone] == ["R4", "R2", "R2"]


def test_an_exam_is_done_when_each_zone_is_saved_or_skipped() -> None:
    codes = [zone.code for zone in exam().plan.zones]
    skipped = skipped_zone("L4", " dressing ").entry
    done = progress(exam(*(entry(code) for code in codes[:-1]), skipped))
    assert done.done and done.next is None
    assert [zone.code for zone in done.skipped] == ["L4"] and done.without == ()
    assert done.text == "7 of 8 zones saved; left out: L4."
    assert skipped.blas is None and skipped.reason == "not examined: dressing"


def test_the_lus_score_waits_for_the_clinicians_word_on_tissue_like_lung() -> None:
    place = exam().plan.zone("R1")
    unsaid, no, yes = (
        readings_of(entry("R1", own=own(consolidation=said)), place).score.value
        for said in (None, False, True)
    )
    assert (unsaid, no, yes) == (None, 1, 3)


def test_the_profile_is_for_zones_on_the_front_alone() -> None:
    plan = exam().plan
    seen = {"sliding": True, "own": own(consolidation=False)}
    front = readings_of(entry("R1", **seen), plan.zone("R1")).profile
    side = readings_of(entry("R3", **seen), plan.zone("R3")).profile
    assert front.value == "B-profile" and side.value is None


def test_zones_add_up_only_when_each_has_a_score() -> None:
    codes = [zone.code for zone in exam().plan.zones]
    said = own(consolidation=False, score=2)
    full = total(exam(*(entry(code, own=said) for code in codes)))
    assert (full.read.value, full.own.value, full.most) == (8, 16, 24)
    short = total(exam(*(entry(code, own=said) for code in codes[1:])))
    assert short.read.value is None and "1 of 8 zones" in str(short.read.reason)
    none = total(exam(*(entry(code, None if code == "R1" else 0.4, own=said) for code in codes)))
    assert none.read.value is None and none.own.value == 16
