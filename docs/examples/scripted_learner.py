"""A learner of code with known error rates takes the lessons: what does the app find.

Run: python docs/examples/scripted_learner.py TIMES FOLDER LESSON..., such as 200 measured: that
many lessons of --questions 3, each kind in turn; all kinds without LESSON. The learner sits in
the very lessons room that the window shows, and makes each question itself to know its truth. Of
every class it misses a known share, at drawn places, and says that it is 1 - share sure: its
confidence is true. A second learner never errs, and says 70 %.

--unseen leaves out the painting of the pictures, at which a learner of code does not look. What is
asked, marked, kept and shown is the same.

What the app then shows is held against what is known, each within a stated bound; the exit code is
1 when one does not hold. `pleura learn --progress FOLDER/learners.sqlite` shows both in the window.
"""

import argparse
import functools
import math
import sys
import threading
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import numpy as np

from app.lessons.lesson import find_lesson, shipped_lessons
from app.lessons.make import make_question
from app.lessons.practice import Practice, plan
from app.lessons.progress import Progress
from app.lessons.room import paper, sitting
from app.lessons.room import reply as replies
from app.lessons.room.state import Phase
from app.lessons.room.tutor import Tutor

RATES = (0.0, 0.1, 0.2, 0.3, 0.5)
AFTER = tuple(timedelta(minutes=m) for m in (10, 1440, 3 * 1440, 7 * 1440, 21 * 1440))
BOUND = 3.5  # standard deviations; one in 2000 would lie farther off by chance
RARE = 1 / 2000
LINE = "{:30}{:>6}{:>7}{:>8}  {:10}{:>6}  {:14}{:>4}{:>11}"


class Known:
    """What is known of one learner: each answer as it was meant, and Leitner's boxes by hand."""

    def __init__(self, name, rate_of, sure_of):
        self.name, self.rate_of, self.sure_of = name, rate_of, sure_of
        self.rows, self.boxes, self.due = [], {}, {}
        self.level, self.waited, self.brought = {}, 0, 0

    def choice(self, lesson, chosen, now):
        """Check difficulty and repetition of a question that the app chose."""
        assert abs(chosen.difficulty - self.level.get(lesson.id, 0.0)) < 1e-6, lesson.id
        later = now + timedelta(days=1)
        ready = [c for c in lesson.classes if self.due.get((lesson.id, c), later) <= now]
        if ready and not lesson.zones:
            self.waited += 1
            self.brought += chosen.wanted is not None
        assert chosen.wanted is None or chosen.wanted in ready, "it was not due"

    def note(self, lesson, shown, right, now):
        """Keep what was answered."""
        key = (lesson.id, shown)
        self.rows.append((key, right, self.sure_of(key)))
        self.boxes[key] = min(5, max(1, self.boxes.get(key, 1)) + 1) if right else 1
        self.due[key] = now + AFTER[self.boxes[key] - 1]
        level = self.level.get(lesson.id, 0.0) + (0.05 if right else -0.15)
        self.level[lesson.id] = min(1.0, max(0.0, level))


class Room:
    """The lessons room, with a hand at it and a clock that the hand turns."""

    def __init__(self, path, lessons):
        self.path, self.now = path, datetime(2031, 3, 3, 8, tzinfo=UTC)
        self._news = threading.Condition()
        clock = lambda: self.now  # noqa: E731
        self.tutor = Tutor(partial(Progress, path), lessons, None, self._told, now=clock)

    def _told(self):
        with self._news:
            self._news.notify_all()

    def wait(self, seen):
        """Wait until something shows."""
        with self._news:
            if not self._news.wait_for(lambda: seen(self.tutor.stand), timeout=900):
                sys.exit(f"Nothing came: {self.tutor.stand.notice or 'the room waits'}.")
        return self.tutor.stand

    def visit(self, known, lesson, questions, rng):
        """Answer some questions of a lesson, as a hand at the window does."""
        tutor = self.tutor
        tutor.show_lesson(lesson.id)
        tutor.begin()
        for number in range(1, questions + 1):
            asked = self.wait(
                lambda s, n=number: s.asked and s.asked.number == n and s.asked.phase is Phase.ASKED
            ).asked
            with Progress(self.path) as file:
                chosen = Practice(file, known.name, lesson, now=lambda: self.now).choose()
            known.choice(lesson, chosen, self.now)
            sheet, _ = paper.sheet_of(lesson, chosen)
            key = (lesson.id, sheet.key.shown)
            right = bool(rng.random() >= known.rate_of(key))
            self._answer(sheet, asked, right)
            tutor.reply(partial(replies.sure, confidence=known.sure_of(key)))
            self.now += timedelta(seconds=30)
            known.note(lesson, sheet.key.shown, right, self.now)
            tutor.commit()
            told = self.wait(lambda s: s.asked and s.asked.phase is Phase.TRUTH).asked.told
            assert told.right is right, f"{key}: meant {right}, marked {told.head}"
            if number < questions:
                tutor.next()
        tutor.home()

    def _answer(self, sheet, asked, right):
        """Give the right answer, or one that no lesson calls near."""
        true, kind = sheet.key.value, asked.kind
        if kind == "line":
            for stroke in true:
                for x, y in stroke:
                    spot = (x, y if right else y + 60)
                    self.tutor.reply(lambda r, s=spot: replies.pointed(r, kind, s, asked.aim))
                self.tutor.reply(replies.lifted)
            return
        if kind == "choice":
            others = [n for n in asked.names if n != true and n not in sheet.key.near]
            value = true if right else others[0]
        elif kind == "yes_no":
            value = true if right else not true
        elif kind == "count":
            value = true if right else true + 7
        else:
            value = true if right else (true + 0.5) % 1.0
        self.tutor.reply(lambda r: replies.with_value(r, value))


def unpainted():
    """Leave out the painting of the pictures, and make each question once."""

    def blank(self, on_frame):
        self.frames = (np.zeros((2, 2), np.uint8),) * self.session.question.cine.frames
        self.session.show()
        on_frame()

    paper.make_question = functools.lru_cache(8)(make_question)
    paper.Paper.paint, sitting.with_pictures = blank, lambda told, _: told


def learn(room, known, lessons, times, questions, seed):
    """Take so many lessons, each kind in turn, a day between two."""
    rng, room.now = np.random.default_rng(seed), datetime(2031, 3, 3, 8, tzinfo=UTC)
    room.tutor.enter(known.name)
    room.wait(lambda s: s.learner == known.name)
    for turn in range(times):
        room.visit(known, lessons[turn % len(lessons)], questions, rng)
        room.now += timedelta(days=1)
    room.tutor.show_progress()
    return room.wait(lambda s: s.progress and s.progress.learner == known.name).progress


def likely(asked, rate, outside):
    """Fewest and most misses of so many that the binomial law allows, but for a share `outside`."""
    chances = [math.comb(asked, k) * rate**k * (1 - rate) ** (asked - k) for k in range(asked + 1)]
    below = np.cumsum(chances)
    fewest = int(np.argmax(below > outside / 2))
    return fewest, int(np.argmax(below >= 1 - outside / 2 - 1e-12))


def compare_classes(known, found, file, now):
    """Print each class beside what is known; how many intervals hold it, what does not agree."""
    titles = ("class", "known", "asked", "misses", "95 % of it", "app", "95 %", "box", "due")
    print(LINE.format(*titles))
    cards = {(c.lesson, c.shown): c for c in plan(file.given(known.name))}
    inside, wrong = 0, []
    for miss in found.misses:
        key, card = (miss.lesson, miss.shown), cards[miss.lesson, miss.shown]
        mine, rate = [right for name, right, _ in known.rows if name == key], known.rate_of(key)
        same = (miss.asked, miss.missed) == (len(mine), mine.count(False))
        planned = (card.box, card.due) == (known.boxes[key], known.due[key])
        low, high = likely(miss.asked, rate, RARE / len(found.misses))
        if not (same and planned and low <= miss.missed <= high):
            wrong.append(" ".join(key))
        inside += miss.low <= rate <= miss.high
        name, days = f"{miss.lesson}, {miss.shown}", f"{(card.due - now).days:+d} days"
        binomial, held = likely(miss.asked, rate, 0.05), f"{miss.low:.2f} to {miss.high:.2f}"
        print(LINE.format(name, f"{rate:.2f}", miss.asked, miss.missed,
                          "{} to {}".format(*binomial), f"{miss.rate:.2f}", held,
                          card.box, days))  # fmt: skip
    return inside, wrong


def compare(known, view, file, now):
    """Hold what the app shows against what is known; what does not agree, and print both."""
    found = view.standing
    inside, wrong = compare_classes(known, found, file, now)

    def hold(name, app, true, within):
        print(f"{name:52}{app:10.4f}{true:10.4f}   within {within:.4f}")
        if not abs(app - true) <= within:
            wrong.append(name)

    print(f"{'':52}{'app':>10}{'known':>10}")
    n, rates = len(known.rows), np.array([known.rate_of(key) for key, _, _ in known.rows])
    sure = np.array([each for _, _, each in known.rows])
    right = np.array([each for _, each, _ in known.rows])
    bound = BOUND * math.sqrt(0.05 * 0.95 / len(found.misses))
    hold(
        "classes whose known rate is in the 95 % interval", inside / len(found.misses), 0.95, bound
    )
    spread = math.sqrt(float((rates * (1 - rates)).sum())) / n
    hold("share missed, all answers", 1 - found.right, float(rates.mean()), BOUND * spread)
    brier, shown = (sure - right) ** 2, found.calibration
    hold("Brier score, against the answers given", shown.brier, float(brier.mean()), 1e-9)
    known_brier = (1 - rates) * (sure - 1) ** 2 + rates * sure**2
    spread = math.sqrt(float((rates * (1 - rates) * (2 * sure - 1) ** 2).sum())) / n
    hold("Brier score, against the rates", shown.brier, float(known_brier.mean()), BOUND * spread)
    for part in view.bins:
        here = (sure >= part.low - 1e-9) & (sure < part.high - 1e-9 + (part.high >= 1))
        if int(here.sum()) != part.answers:
            wrong.append(f"bin from {part.low}")
        if part.answers:
            p = rates[here]
            spread = math.sqrt(float((p * (1 - p)).sum()))
            bound = (BOUND * spread + (spread > 0)) / part.answers + 1e-9
            hold(f"{part.said:.0%} sure, {part.answers} answers: share right",
                 part.was, float(1 - p.mean()), bound)  # fmt: skip
    if known.waited:
        hold(f"what is due comes back, of {known.waited} questions",
             known.brought / known.waited, 0.5, BOUND * 0.5 / math.sqrt(known.waited))  # fmt: skip
    hold("learning curve, last 20", found.curve[-1].right, float(right[-20:].mean()), 1e-9)
    print("told:", " ".join(view.lines))
    if (found.faultless is not None) != bool(right.all()):
        wrong.append("whether there never was a miss")
    return wrong


def main(words):
    """Let both learners answer, and compare."""
    read = argparse.ArgumentParser()
    read.add_argument("times", nargs="?", type=int, default=200)
    read.add_argument("folder", nargs="?", type=Path, default=Path("scripted-learner"))
    read.add_argument("lessons", nargs="*")
    read.add_argument("--questions", type=int, default=3)
    read.add_argument("--unseen", action="store_true")
    said = read.parse_args(words)
    if said.unseen:
        unpainted()
    lessons = [find_lesson(name) for name in said.lessons] or list(shipped_lessons())
    times, questions, folder = said.times, said.questions, said.folder
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "learners.sqlite"
    path.unlink(missing_ok=True)
    keys = [(lesson.id, name) for lesson in lessons for name in lesson.classes]
    rates = {key: RATES[k % len(RATES)] for k, key in enumerate(keys)}
    learners = (
        Known("errs-as-known", rates.__getitem__, lambda key: round(1 - rates[key], 1)),
        Known("never-errs", lambda key: 0.0, lambda key: 0.7),
    )
    room, wrong = Room(path, lessons), []
    for number, known in enumerate(learners):
        print(f"\n{known.name}, {times} lessons, {times * questions} answers", flush=True)
        view = learn(room, known, lessons, times, questions, number)
        with Progress(path) as file:
            wrong += [f"{known.name}: {each}" for each in compare(known, view, file, room.now)]
    room.tutor.close()
    print("\nDoes not agree: " + "; ".join(wrong) if wrong else "\nApp and known values agree.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
