"""What readings say: signs of a picture and published names, never a diagnosis."""

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import clinical
from models.clinical import Seen, SpaceSeen, number_class, pneumothorax_signs, profile, zone_score
from models.clinical.signs import HEADING
from models.score import Reason

FOLDER = Path(clinical.__file__).parent
NEVER = re.compile(
    r"diagnos|patient|suffer|disease|illness|patholog|abnormal|\bnormal|healthy|\bsick|severe|mild"
    r"|pneumonia|covid|ards|o?edema|heart failure|congest|pneumothorax|collapse|embol|fibros|copd"
    r"|asthma|effusion|infect|rule[sd]? (in|out)|exclude|confirm|prove|suggest|consistent with"
    r"|treat|drain|\burgent",
    re.IGNORECASE,
)
"""Conclusions, disease names, judgements and advice."""

MAYBE = st.sampled_from([True, False, None])
SPACES = st.lists(
    st.builds(SpaceSeen, st.integers(0, 9), st.floats(0, 1), st.booleans()), max_size=3
)


@settings(max_examples=300)
@given(SPACES, st.sampled_from(list(Reason)), *[MAYBE] * 6)
def test_no_text_for_any_input_holds_a_conclusion(spaces, why, a, b, c, d, e, f):
    seen = Seen(tuple(spaces), None if spaces else str(why), a, b, c, d, e, f)
    for reading in (number_class(seen), zone_score(seen), profile(seen)):
        shown = f"{reading.name} {reading.value} {reading.text} {reading.reason}"
        assert not NEVER.search(shown), shown
        assert reading.text.endswith(".") and reading.source
    signs = pneumothorax_signs(seen)
    assert not NEVER.search(signs.text), signs.text
    for sign in signs.each:
        assert not NEVER.search(f"{sign.name} {sign.reason}")


def shown_strings(path: Path) -> list[str]:
    """Every string in the code but docstrings and literature."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    notes = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in notes
    ]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.py")), ids=lambda path: path.name)
def test_no_string_in_the_code_holds_a_conclusion(path):
    for text in shown_strings(path):
        # the name of a function, and the heading that says what the signs are looked for
        if text not in ("pneumothorax_signs", HEADING):
            assert not NEVER.search(text), text


def test_the_heading_asks_and_does_not_answer():
    assert "looked for" in HEADING and "in question" in HEADING


def test_every_rule_names_its_source_where_it_is_written():
    for rule in (number_class, zone_score, profile, pneumothorax_signs):
        assert re.search(r"\((19|20)\d\d\) \d+", rule.__doc__), rule.__name__
