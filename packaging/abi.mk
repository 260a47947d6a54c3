# The binary interface, recorded in packaging/abi/. docs/reliability/abi.md

.PHONY: check-abi record-abi

check-abi: library $(VENV)/.made build/.test-packages ## Compare the binary interface with packaging/abi/
	$(PYTHON) scripts/check-abi

record-abi: library $(VENV)/.made build/.test-packages ## Record what is new in the binary interface
	$(PYTHON) scripts/record-abi
