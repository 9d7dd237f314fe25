# Each target sets up what it needs in .venv and calls one command, so all of it works without make too.
# PYTHON=… picks the interpreter that .venv is made with.

python = .venv/bin/python
set_up = sh .setup/venv.sh requirements.lock
one = $(if $(CASE),'$(CASE)')$(if $(WITH), $(WITH))
export TARGETS_OF_MAKE = new docs watch check list show preview forget # so that what is said of one can be typed

works = 'All is well: Parting Well works on this computer.'
fails = 'Something does not work on this computer. Your cases and documents are as they were. \
Show the lines above that begin with FAILED or ERROR to whoever looks after Parting Well.'
found = 'Each "Falsifying example" above breaks a test. Write it above that test as @example(...): \
then it is tried on every run. See it fail, mend the cause, and keep the line.'

lost = 'Each line above is a fault: a file by its seed, or a text by its field. Mend the cause, and \
make a test of it.'

.DEFAULT_GOAL = help
.NOTPARALLEL: # two set-ups at once would be in each other's way
.SILENT:
.PHONY: help begin new docs watch check list show preview templates forget test search lint bench clean

help: ## show this list
	sed -n 's/^\([a-z]*\): ## /\1 /p' Makefile | while read -r name what; do \
		printf '  make %-10s%s\n' "$$name" "$$what"; done
	echo; echo '  WITH=… adds options: make docs CASE=2026-014 WITH=--keep-edited'
	echo '  Those of a command are shown by: make docs WITH=--help'

begin: ## lay out a folder for your own practice (FOLDER=../parting)
	$(set_up)
	$(python) -m gen begin $(if $(FOLDER),'$(FOLDER)')

new: ## ask for a new case and write its file (CASE=2026-015: its name)
	$(set_up)
	$(python) -m gen new $(one)

docs: ## make the Word documents of all cases (CASE=2026-014: of one)
	$(set_up)
	$(python) -m gen docs $(one)

watch: ## make documents as files are saved, until Ctrl-C
	$(set_up)
	$(python) -m gen watch $(WITH)

check: ## show all problems, and make nothing (CASE=2026-014: of one)
	$(set_up)
	$(python) -m gen check $(one)

list: ## show every case in a line, and before them what is due next
	$(set_up)
	$(python) -m gen list $(WITH)

show: ## show the documents of a case as plain text (CASE=2026-014)
	$(set_up)
	$(python) -m gen show $(one)

preview: ## make the documents, and pages to look at (CASE=2026-014)
	$(set_up)
	$(python) -m gen preview $(one)

templates: ## check all templates (WITH='reset referral-note': put one back)
	$(set_up)
	$(python) -m gen templates $(or $(WITH),check)

forget: ## show what there is of a case, and erase it (CASE=2026-014)
	$(set_up)
	$(python) -m gen forget $(one)

test: ## check that Parting Well works on this computer
	$(set_up) tests/requirements.lock
	PYTHONHASHSEED=0 $(python) -m pytest --numprocesses=auto --maxprocesses=8 --dist=loadfile || { echo $(fails); exit 1; }
	echo $(works)

search: ## look for what breaks something; it finds others every time
	$(set_up) tests/requirements.lock
	$(python) -m pytest -m hypothesis --hypothesis-profile=search || { echo $(found); exit 1; }
	PYTHONPATH=.:tests $(python) tests/hostile/trials.py || { echo $(lost); exit 1; }

lint: ## check style and types
	$(set_up) tests/requirements.lock
	$(python) -m ruff check
	$(python) -m ruff format --check
	$(python) -m mypy

bench: ## measure what it costs, beside other ways (20 minutes)
	$(set_up) tests/requirements.lock
	$(python) tests/bench

clean: ## remove what was installed; never a case or a document
	rm -rf .venv .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find gen tests -name __pycache__ -type d -prune -exec rm -rf {} +
