"""Results of a recording, frame by frame.

Run: python docs/examples/three_lines.py CLIP; without one a simulated clip is taken.
Research and training use; not for diagnosis.
"""

import sys

from app.api import examine, load_model, open_source

SIMULATED = "phantom:seed=1,preset=teaching,pattern=B,seconds=1,fps=10,size=480x360"


def main(words: list[str]) -> None:
    """Print one line for each frame."""
    for result in examine(open_source(words[0] if words else SIMULATED), load_model()):
        verdict = result.appraisal.verdict
        if result.score.value is None:
            print(f"{result.frame.index:4}  -     {result.score.reason}")
            continue
        against = "; ".join(concern.text for concern in verdict.concerns)
        interval = f"{verdict.low:.2f} to {verdict.high:.2f}"
        print(f"{result.frame.index:4}  {result.score.value:.2f}  {interval}  {against}")


if __name__ == "__main__":
    main(sys.argv[1:])
