# Two commands are all a fresh machine needs:
#   make demo   installs what running needs (no torch) and opens the window on the built-in phantom clip
#   make test   adds what development needs and runs lint, types, contracts and all tests
# `make docs` builds the documentation as a site, `make app` the app as a folder for people without Python, `make film`
# films the windows at work, `make lock` writes the lock file anew, `make clean` removes what these left behind.

VENV   := .venv
PY     := $(VENV)/bin/python
PYTHON ?= $(shell for p in python3 python3.12 python3.13 python3.11; do \
	"$$p" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null \
	&& echo $$p && break; done)
# The processor runtime and the NVIDIA runtime overwrite each other: exactly one is installed.
RUNTIME ?= $(shell command -v nvidia-smi >/dev/null 2>&1 && echo gpu || echo cpu)
PIP    := $(PY) -m pip --disable-pip-version-check

.PHONY: demo test check docs pictures film app lock risk fuzz sbom clean
demo: $(VENV)/.demo
	@$(PY) -m app demo

$(VENV)/pyvenv.cfg:
	@test -n "$(PYTHON)" || { echo "Pleura needs Python 3.11, 3.12 or 3.13; install one, then run make again."; exit 2; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/.demo: $(VENV)/pyvenv.cfg pyproject.toml
	@if $(PY) -c 'import onnxruntime' 2>/dev/null; then extra=; else extra='[$(RUNTIME)]'; fi; \
	  echo "Installing Pleura$$extra into $(VENV) …"; $(PIP) install -q -e ".$$extra"
	@touch $@

# Every extra but `gpu`. A torch that is already there is kept; else the processor build is asked for.
$(VENV)/.test: $(VENV)/pyvenv.cfg pyproject.toml constraints-cpu.txt
	@$(PY) -c 'import importlib.metadata as m; print("torch==" + m.version("torch").split("+")[0])' \
	  > $(VENV)/constraints.txt 2>/dev/null || cp constraints-cpu.txt $(VENV)/constraints.txt
	@if $(PY) -c 'import importlib.metadata as m; m.version("onnxruntime-gpu")' 2>/dev/null; \
	  then runtime=gpu; else runtime=cpu; fi; \
	  echo "Installing every extra of Pleura into $(VENV), torch as in $$(cat $(VENV)/constraints.txt) …"; \
	  $(PIP) install -q -c $(VENV)/constraints.txt "torch>=2.13,<3" && \
	  $(PIP) install -q -c $(VENV)/constraints.txt -e ".[$$runtime,train,encoders,dicom,report,encrypt,igtl,dev]"
	@touch $@

test: $(VENV)/.test
	@$(MAKE) --no-print-directory check

check:
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	PYTHONPATH=. $(VENV)/bin/lint-imports
	$(VENV)/bin/deptry .
	$(PY) -m pytest

$(VENV)/.docs: $(VENV)/pyvenv.cfg pyproject.toml
	@echo "Installing what the site needs into $(VENV) …"; $(PIP) install -q -e ".[docs]"
	@touch $@

# Fails on a warning, on a dead link, and on anything that a page would load from elsewhere.
docs: $(VENV)/.docs
	@NO_MKDOCS_2_WARNING=1 $(VENV)/bin/mkdocs build -q --strict -f docs/site/mkdocs.yml
	@echo "build/site/index.html; with a search: $(PY) -m http.server -d build/site"

# The pictures of docs/how-the-score-works.md, each by the command that stands under it.
pictures:
	@grep '^pleura explain ' docs/how-the-score-works.md | sed 's#^pleura#$(PY) -m app#' | sh -e

# A real mouse and real keys on a screen without a person (Xvfb, xdotool): an exam to its report, a correction exported.
film:
	@$(PY) -m tests.film -o docs/film.mp4

# In an environment of its own, without what only training and tests need: nothing of that gets into the folder.
BUNDLE := build/app-venv
$(BUNDLE)/.made: pyproject.toml
	@test -n "$(PYTHON)" || { echo "Pleura needs Python 3.11, 3.12 or 3.13; install one, then run make again."; exit 2; }
	$(PYTHON) -m venv $(BUNDLE)
	$(BUNDLE)/bin/python -m pip --disable-pip-version-check install -q -e ".[cpu,dicom,report,encrypt,igtl,bundle]"
	@touch $@

app: $(BUNDLE)/.made
	$(BUNDLE)/bin/pyinstaller -y --log-level ERROR --distpath dist --workpath build/app app/bundle/pleura.spec
	$(BUNDLE)/bin/python -m tests.bundle dist/pleura

lock:
	$(VENV)/bin/uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
	  --extra cpu --extra dicom --extra report --extra encrypt --extra igtl --no-header --no-emit-index-url --no-annotate -q -o requirements.lock

# From hazards to controls to tests, out of the marks in the tests.
risk:
	@$(PY) -m tests.risk

# Ten times the damaged files of the tests; what ends Pleura is kept in tests/corpus.
fuzz:
	@$(PY) -m tests.fuzz --times 10

sbom:
	@$(PY) -m app doctor --sbom

clean:
	rm -rf build dist demo out .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
