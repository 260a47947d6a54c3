# The reference: `make docs` builds HTML and man pages of the headers, of what the library says of itself, and of docs/.

DOCS := $(BUILD)/docs
DOCS_VENV := build/docs-venv
# One that has jinja2, markdown-it-py and pygments already, such as Debian's, makes no environment.
DOCS_PYTHON ?= $(DOCS_VENV)/bin/python
MANDIR ?= $(PREFIX)/share/man
# With the command line's program there is twilite(1). `make docs` takes the one that is there, and else does without.
COMMAND := $(or $(wildcard build/twilite),$(if $(filter cli test-packages,$(MAKECMDGOALS)),$(CLI)))

REFERENCE_SOURCES := scripts/reference $(wildcard scripts/referencing/*.py scripts/referencing/templates/*) \
    $(wildcard scripts/presenting/*.py include/twilite.h* *.md bindings/python/*.md bindings/python/src/twilite/_*.py) \
    $(shell find docs examples -type f)

.PHONY: docs install-manual uninstall-manual

docs: $(DOCS)/.made ## Build the reference: HTML into build/docs/html, man pages into build/docs/man

$(DOCS)/.made: $(LIBRARY) $(REFERENCE_SOURCES) $(COMMAND) | $(if $(filter $(DOCS_VENV)/%,$(DOCS_PYTHON)),$(DOCS_VENV)/.made)
	@mkdir -p $(DOCS)
	$(DOCS_PYTHON) scripts/reference $(LIBRARY) $(DOCS) $(COMMAND)
	@touch $@

$(DOCS_VENV)/.made: scripts/referencing/requirements.txt
	@mkdir -p build
	@echo "Making a Python environment in $(DOCS_VENV) with what the reference is made with"
	@python3 -c 'import ensurepip' 2>/dev/null || scripts/install-packages python3-venv
	python3 -m venv $(DOCS_VENV)
	$(DOCS_VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r scripts/referencing/requirements.txt
	@touch $@

# The man pages are installed where they have been built.
install: install-manual
uninstall: uninstall-manual

install-manual:
	@test ! -d $(DOCS)/man || find $(DOCS)/man -type f -printf '%P\n' | while read -r page; do \
	    install -D -m 644 $(DOCS)/man/$$page $(DESTDIR)$(MANDIR)/$$page; done

uninstall-manual:
	rm -f $(DESTDIR)$(MANDIR)/man1/twilite.1 $(DESTDIR)$(MANDIR)/man3/twilite.3 $(DESTDIR)$(MANDIR)/man3/twilite_*.3

test-packages: docs build/.reference-packages

build/.reference-packages: scripts/install-packages
	@mkdir -p build
	@scripts/install-packages gcc g++ bash groff mandoc tidy
	@touch $@
