# What the project is made of, and that anyone can make it again: docs/reliability/supply-chain.md.

BILL := $(BUILD)/twilite-$(VERSION).spdx.json

.PHONY: sbom test-reproducible

sbom: library ## Write the bill of materials, SPDX 2.3 in JSON, beside the library
	scripts/sbom --library $(LIBRARY) --output $(BILL)

test-reproducible: $(VENV)/.made build/.test-packages ## Build the library twice, in two folders, and compare the bytes
	$(PYTHON) -m pytest Tests/packages/test_reproducible.py
