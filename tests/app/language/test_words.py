"""Every word of the covered windows has a finished translation; figures stay in their places."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import root as pleura
from app.language.catalogue import (
    PLACE,
    Entry,
    brought_up,
    faults_of,
    read_catalogue,
    write_catalogue,
)
from app.language.collect import collect, said_in
from app.language.interpreter import Interpreter
from app.language.languages import LANGUAGES, fitting, interpreter_of
from app.screen.words import DISCLAIMER
from models.score.values import Reason
from models.trust import concerns
from models.trust.verdict import Concern

ROOT = Path(__file__).resolve().parents[3]
OTHERS = LANGUAGES[1:]


@pytest.fixture(scope="module")
def found() -> dict[str, tuple[str, str]]:
    return collect(ROOT)


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_with_the_same_places(language, found) -> None:
    entries = read_catalogue(ROOT / f"assets/words/pleura_{language}.ts")
    missing = sorted(set(found) - {each.source for each in entries})
    assert missing == [], "translate these: pleura words --update, then Qt Linguist"
    assert faults_of(entries) == ()


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_is_kept_that_nobody_says(language, found) -> None:
    entries = read_catalogue(ROOT / f"assets/words/pleura_{language}.ts")
    assert [each.source for each in entries if each.source not in found] == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_sentence_with_figures_is_known_by_its_template(language) -> None:
    entries = read_catalogue(ROOT / f"assets/words/pleura_{language}.ts")
    interpreter = interpreter_of(language)
    lost = []
    for each in entries:
        places = PLACE.findall(each.source)
        if not places:
            continue
        figures = [f"{7 + 11 * number}.5" for number in range(len(places))]
        if "}{" in each.source:
            figures[0] = ""  # a sign that may be missing, with nothing between
        said = interpreter.said(each.source.format(*figures))
        if said != each.text.format(*figures):
            lost.append((each.source, said))
    assert lost == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_makes_a_number_doubtful_is_said_in_every_language(language) -> None:
    interpreter = interpreter_of(language)
    known = [each for each in vars(concerns).values() if isinstance(each, Concern)]
    assert len(known) > 15
    for text in [DISCLAIMER, *(t for each in known for t in (each.text, each.hint))]:
        assert interpreter.said(text) != text
    for reason in Reason:
        assert reason not in interpreter.said(f"No score: {reason}")


def test_sentences_are_put_together_from_known_parts() -> None:
    german = interpreter_of("de")
    assert german.said("Pleural line faint. Tilt the probe until the pleural line is bright.") == (
        "Pleuralinie schwach. Sonde kippen, bis die Pleuralinie hell ist."
    )
    assert german.said("Only 0.5 s: shorter than 4 s") == "Nur 0.5 s: kürzer als 4 s"
    assert german.said("24.6 fps  ·  48 ms old  ·  3 dropped  ·  CPU  ·  drawn 1") == (
        "24.6 fps  ·  48 ms alt  ·  3 ausgelassen  ·  CPU  ·  drawn 1"
    )
    assert german.said("Calibrated · parallel beams") == "Kalibriert · parallele Strahlen"
    assert german.said("Sliding: cannot tell (too dark)") == "Gleiten: nicht zu sagen (zu dunkel)"
    assert german.said("\N{THIN SPACE}\N{THIN SPACE}Keep 12 s") == (
        "\N{THIN SPACE}\N{THIN SPACE}12 s behalten"
    )


def test_a_short_template_does_not_swallow_the_rest_of_a_line() -> None:
    line = "R1 right upper anterior: 0.37 (0.14–0.60), with a warning: shorter than 4 s · 0.8 s"
    assert interpreter_of("es").said(line) == (
        "R1 anterior superior, derecha: 0.37 (0.14–0.60), con aviso: menos de 4 s · 0.8 s"
    )
    assert interpreter_of("fr").said("next: L1, left upper anterior.") == (
        "suite : L1, antérieure haute, à gauche."
    )


def test_a_name_or_a_figure_alone_is_left_alone() -> None:
    french = interpreter_of("fr")
    for text in ("0.35", "—", "", "patient of the day.mp4", "Frame grabber XY", "0.20–0.52"):
        assert french.said(text) == text
    assert interpreter_of("en").said("Raise the gain.") == "Raise the gain."


def test_a_weak_template_does_not_take_a_stranger_sentence_apart() -> None:
    words = Interpreter({"{0} of {1}": "{0} von {1}"})
    assert words.said("3 of 12") == "3 von 12"
    assert words.said("The lord of the rings") == "The lord of the rings"


def test_the_language_is_the_wished_one_the_systems_or_english() -> None:
    assert fitting("fr", ["de-AT"]) == "fr"
    assert fitting(None, ["de-AT", "en"]) == "de"
    assert fitting(None, ["sv-SE", "es_MX"]) == "es"
    assert fitting(None, ["C"]) == "en"
    assert fitting("xx", ["de"]) == "en"


def test_strings_for_people_are_told_from_those_for_programs() -> None:
    code = (
        '"""Docstring of the module."""\n'
        "def f(n, name):\n"
        '    """Say it."""\n'
        '    log.error("a fault of the %s")\n'
        '    if n < 0:\n        raise ValueError("expected 0 or more")\n'
        '    label.setObjectName("Big Label")\n'
        '    return f"Only {n} pictures of {name}", "kind", "Ready", "The {} one".format(n)\n'
    )
    assert list(said_in(ast.parse(code))) == ["Only {0} pictures of {1}", "Ready", "The {0} one"]


def test_a_catalogue_comes_back_as_it_was_written(tmp_path) -> None:
    path = tmp_path / "x.ts"
    old = (
        Entry("live", "Raise the <gain> & look.", "a.py", "Verstärkung « rauf »", True),
        Entry("exam", "{0} zones", "b.py"),
    )
    write_catalogue(path, "de", old)
    assert read_catalogue(path) == old
    assert faults_of(old) == ("not translated: {0} zones",)
    new = brought_up(old, {"{0} zones": ("exam", "b.py"), "New": ("exam", "c.py")})
    assert [(each.source, each.finished) for each in new] == [("{0} zones", False), ("New", False)]
    path.write_text("<TS><context>")
    with pytest.raises(ValueError, match="no catalogue"):
        read_catalogue(path)


def test_the_command_says_that_nothing_is_missing() -> None:
    done = CliRunner().invoke(pleura, ["words"])
    assert done.exit_code == 0, done.output
    assert "Deutsch" in done.output and "0 to do" in done.output
    wrong = CliRunner().invoke(pleura, ["live", "--language", "tlh"])
    assert wrong.exit_code == 2
