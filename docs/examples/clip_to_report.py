"""From a recording to a report.

Run: python docs/examples/clip_to_report.py CLIP ZONE FOLDER, such as clip.mp4 R1 report; without
them a simulated clip is zone R1. Writes report.html and exam.csv; add "pdf" to `FORMATS` when the
extra `report` is installed. No name goes into any file.
"""

import sys
from pathlib import Path

from app.api import load_model, open_source
from app.entries import model_entry
from app.exam.guide import progress
from app.exam.run import examine_zone
from app.exam.store import ExamStore
from app.report.write import write_reports

SIMULATED = "phantom:seed=1,preset=teaching,pattern=B,seconds=5,fps=8,size=480x360"
FORMATS = ("html", "csv")


def main(words: list[str]) -> None:
    """Examine one zone of eight, then write the report of what there is."""
    clip, zone, folder = words if len(words) == 3 else (SIMULATED, "R1", "report")
    model, store = load_model(), ExamStore(Path(folder) / "exams")
    exam = store.create("8", model_entry(model.manifest), pseudonym="P-017")
    found = examine_zone(open_source(clip), model, zone)
    exam = store.save_zone(exam, found)
    print(", ".join(write_reports(store, exam, Path(folder), formats=FORMATS)))
    print(progress(exam, at=zone).text)


if __name__ == "__main__":
    main(sys.argv[1:])
