# Dateline: the commands. Works with GNU make 3.81 and a POSIX shell.
# Nothing is needed but make and Python 3.11, 3.12 or 3.13 with its venv module; everything else goes into .venv.

SHELL := /bin/sh
BIN := .venv/bin
STAMP := .venv/.installed
LAUNCH := $(BIN)/python -m dateline.launch
UV := UV_PYTHON_DOWNLOADS=never VIRTUAL_ENV=$(CURDIR)/.venv $(BIN)/uv

PYTHONS := python3.13 python3.12 python3.11 python3 python
USABLE := import sys, venv, ensurepip; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))
TESTS ?=
PURE := not db and not airflow and not browser and not process and not slow
PURE_ROOMS := model dates extract compare coverage archive
SYSTEM_PYTHON ?= python3

.DEFAULT_GOAL := help
.PHONY: help setup run up down status test test-fast test-slow mutate crash-test cluster-test compose-test secrets lint clean psql settings contract cookbook lock

help:  ## show these commands
	@echo "Dateline collects what foreign ministries and the press publish, every day, into Postgres."
	@echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile
	@echo
	@echo "  make run SOURCES=un_news,pk_mfa FROM=2026-03-01 TO=2026-03-08    the live web (TO is not included)"
	@echo "  make run DAY=2                                                   the sample web as it is a day later"
	@echo "  more: REFETCH=1, DRY_RUN=1, PORT=8081 (for up); docs/operations.md"

setup: $(STAMP)  ## build .venv from the locked requirements

run: $(STAMP)  ## one ingest run through Airflow, on the bundled sample web or on SOURCES=
	@exec $(LAUNCH) run $(if $(SOURCES),--sources "$(SOURCES)") $(if $(FROM),--from "$(FROM)") $(if $(TO),--to "$(TO)") \
		$(if $(DAY),--day "$(DAY)") $(if $(filter-out 0 no false,$(REFETCH)),--refetch) \
		$(if $(filter-out 0 no false,$(DRY_RUN)),--dry-run)

up: $(STAMP)  ## keep Airflow and its UI up on http://127.0.0.1:8080 and print the login
	@exec $(LAUNCH) up $(if $(PORT),--port "$(PORT)") $(if $(SOURCES),--sources "$(SOURCES)") $(if $(DAY),--day "$(DAY)")

down: $(STAMP)  ## stop what `make up` started
	@exec $(LAUNCH) down

status: $(STAMP)  ## tell what is up
	@exec $(LAUNCH) status

test: $(STAMP)  ## every test, on the embedded Postgres (TESTS=tests/dates for some)
	@$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile -m "not slow" --durations 10 $(TESTS)

test-fast: $(STAMP)  ## the pure tests: no server, no browser, no process of their own
	@$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist loadfile -m "$(PURE)" $(addprefix tests/,$(PURE_ROOMS))

test-slow: $(STAMP)  ## crash, hostile, growth and upgrade tests, which make test leaves out
	@$(BIN)/python -m pytest -m slow tests

crash-test: $(STAMP)  ## kill commands, backends and Postgres at random moments of a run (ROUNDS=20 SEED=1)
	@exec $(BIN)/python bench/crash.py --rounds $(or $(ROUNDS),20) --seed $(or $(SEED),1)

cluster-test: $(STAMP)  ## the many-workers form as processes, one worker killed; needs redis-server (COPIES=21 for 252 sources)
	@exec $(BIN)/python bench/cluster.py $(if $(COPIES),--copies "$(COPIES)") $(if $(KILL),--kill $(KILL))

compose-test: $(STAMP)  ## docker-compose.yml in podman, disturbed while it works; needs root (FOLDER= keeps the images)
	@exec $(BIN)/python bench/containers.py $(if $(FOLDER),--folder "$(FOLDER)")

mutate: $(STAMP)  ## changes of constants, patterns and words that no test notices (ROOM=dates COUNT=40 SEED=1)
	@exec $(BIN)/python bench/mutate.py --room $(or $(ROOM),dates) --count $(or $(COUNT),40) --seed $(or $(SEED),1)

secrets:  ## write .env for docker compose: fresh secrets, CONTACT=, SAMPLE=1; what stands there already is kept
	@$(SYSTEM_PYTHON) dateline/launch/env_file.py $(if $(CONTACT),--contact "$(CONTACT)") \
		$(if $(filter-out 0 no false,$(SAMPLE)),--sample)

lint: $(STAMP)  ## ruff, mypy, the direction of imports and the declared requirements
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@report=$$($(BIN)/lint-imports --no-cache) || { echo "$$report"; exit 1; }
	@$(BIN)/deptry .

settings: $(STAMP)  ## rewrite the table of settings in docs/operations.md from dateline/model/settings.py
	@$(BIN)/python -m dateline.model.settings docs/operations.md

psql: $(STAMP)  ## an SQL prompt as news_reader, who may read the published views
	@exec $(BIN)/dateline psql

contract: $(STAMP)  ## rewrite docs/columns.md, docs/schema.svg and the stored contract from the live schema
	@$(BIN)/python -m dateline.database.contract --write

cookbook: $(STAMP)  ## rewrite docs/cookbook.md from sql/examples and the sample web
	@DATELINE_COOKBOOK=write $(BIN)/python -m pytest tests/pipeline/test_sample_answers.py -k cookbook

# The second lock holds only what the development tools add: what the first pins without a condition is left out.
COMPILE = $(UV) pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --quiet
lock: $(BIN)/uv  ## resolve pyproject.toml again into requirements.txt and requirements-dev.txt
	@$(COMPILE) pyproject.toml -o requirements.txt
	@$(COMPILE) --extra dev --constraint requirements.txt pyproject.toml -o requirements-dev.txt \
		$$(sed -n 's/^\([a-zA-Z0-9._-]*\)==[^ ;]* \\$$/--no-emit-package \1/p' requirements.txt)

clean:  ## stop everything, then delete .venv, caches and the database under .dateline
	@if [ -d .dateline ] && [ -x $(BIN)/python ]; then $(LAUNCH) down; fi
	@rm -rf .venv .dateline .mypy_cache .pytest_cache .ruff_cache .hypothesis .scrapy build dist
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Bytecode is compiled at once: Airflow then starts in a third of the time.
$(STAMP): requirements.txt requirements-dev.txt pyproject.toml $(BIN)/uv
	@echo "Installing the locked requirements into .venv (about a minute the first time) ..."
	@$(UV) pip install --quiet --no-deps --require-hashes --compile-bytecode -r requirements.txt -r requirements-dev.txt \
		&& $(UV) pip install --quiet --no-deps --no-build-isolation -e . \
		|| { echo "make: the requirements could not be installed (above: why). It needs the network and 1.5 GB of disk; then run it again." >&2; exit 1; }
	@touch $@

$(BIN)/uv: requirements-uv.txt
	@if ! $(BIN)/python -c "$(USABLE)" 2>/dev/null; then \
		found=; for python in $(PYTHON) $(PYTHONS); do \
			if $$python -c "$(USABLE)" 2>/dev/null; then found=$$python; break; fi; \
		done; \
		if [ -z "$$found" ]; then \
			echo "make: Dateline needs Python 3.11, 3.12 or 3.13 with its venv module: 'apt install python3 python3-venv' on Debian, 'brew install python@3.13' on macOS." >&2; \
			exit 1; \
		fi; \
		$$found -m venv --clear .venv || { echo "make: .venv could not be made with $$found (above: why)." >&2; exit 1; }; \
	fi
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-uv.txt \
		|| { echo "make: the installer uv could not be fetched (above: why). Is there a network?" >&2; exit 1; }
	@touch $@
