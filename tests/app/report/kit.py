"""An exam of all kinds of zones, with hostile words in every field that takes words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.exam.store import ExamStore
from app.schema.entry import ConcernEntry
from tests.app.exam.kit import BEGUN, MODEL, found, own, skipped_zone

if TYPE_CHECKING:
    from pathlib import Path

    from app.exam.protocols import Key
    from app.exam.values import Exam

CANARY = "=1+1</td></script><script>alert('x')</script>&amp;\"<img src=x onerror=y>"


def filled(root: Path, key: Key = "8", words: str = CANARY) -> tuple[ExamStore, Exam]:
    """Save an exam with numbers, warnings, a zone without one, a skipped and a missing zone."""
    store = ExamStore(root)
    model = MODEL.model_copy(update={"name": words[:60]})
    exam = store.create(key, model, pseudonym="P-017", note=words, now=BEGUN)
    codes = [zone.code for zone in exam.plan.zones]
    doubt = ConcernEntry(code="dark", text=f"dark {words}", hint=f"Raise {words}")
    said = own(consolidation=False, score=1, b_lines="≥ 3", note=words)
    for code in codes[:-3]:
        zone = found(code, 0.3, trust="warning", concerns=(doubt,), own=said, source=words[:200])
        exam = store.save_zone(exam, zone)
    exam = store.save_zone(exam, found(codes[-3], None, own=said))
    exam = store.save_zone(exam, skipped_zone(codes[-2], words))
    return store, exam
