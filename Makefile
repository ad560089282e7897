# `make run` and `make test` set up whatever is missing by themselves.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test lint setup format screenshots clean

run: setup
	@exec $(BIN)/python manage.py serve

setup: .venv/installed
	@echo "Setting up Support Desk"
	@$(BIN)/python manage.py setup

test: .venv/installed
	@$(BIN)/python -m tests.services
	$(BIN)/python -m pytest
	@url=$$($(BIN)/python -m tests.services postgresql); \
	if [ -n "$$url" ]; then echo "The same on PostgreSQL:"; DATABASE_URL=$$url $(BIN)/python -m pytest; fi

lint: .venv/installed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/python manage.py makemigrations --check --dry-run
	HOST=desk.example.org ALLOWED_HOSTS=desk.example.org $(BIN)/python manage.py check --deploy --fail-level WARNING

format: .venv/installed
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

screenshots: .venv/installed
	SUPPORTDESK_SCREENSHOTS=docs/screenshots $(BIN)/python -m pytest tests/browser/test_screenshots.py

.venv/installed: requirements.txt
	@echo "Installing the dependencies into .venv (a minute or two, the first time only)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or later is needed.")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
	@touch $@

clean:
	rm -rf .venv .pytest_cache .ruff_cache
