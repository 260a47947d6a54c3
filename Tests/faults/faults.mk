# Faults of servers and of networks: Tests/faults declares them, and docs/reliability/faults.md tells of them.

.PHONY: test-faults fault-table

test-faults: library $(VENV)/.made build/.test-packages ## Have every fault of Tests/faults happen to every verb of every resource
	FAULTS=all $(PYTHON) -m pytest Tests/faults

fault-table: $(VENV)/.made ## Write docs/reliability/faults.md
	@mkdir -p docs/reliability
	$(PYTHON) scripts/fault-table > build/faults.md
	mv build/faults.md docs/reliability/faults.md
