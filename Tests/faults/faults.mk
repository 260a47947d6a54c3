# Faults of servers and of networks: Tests/faults declares them, and the last section of docs/reliability.md tells of them.

.PHONY: test-faults fault-table

test-faults: library $(VENV)/.made build/.test-packages ## Have every fault of Tests/faults happen to every verb of every resource
	FAULTS=all $(PYTHON) -m pytest Tests/faults

fault-table: $(VENV)/.made ## Write the tables of docs/reliability.md
	$(PYTHON) scripts/fault-table > build/reliability.md
	mv build/reliability.md docs/reliability.md
