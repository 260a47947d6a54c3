# The soak: Tests/soak. A short one is among the tests.

SOAK_SECONDS ?= 60
SOAK_SEED ?=

.PHONY: soak
soak: all $(VENV)/.made build/.test-packages ## Load the library for SOAK_SECONDS with faults and forks, and account for every record and byte
	cd Tests && SOAK_SECONDS=$(SOAK_SECONDS) SOAK_SEED=$(SOAK_SEED) $(CURDIR)/$(PYTHON) -m soak
