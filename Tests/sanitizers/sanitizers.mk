# The tests under AddressSanitizer with LeakSanitizer, ThreadSanitizer and valgrind. docs/reliability/sanitizers.md

# With SANITIZE=address or thread, the library as it is shipped, in Embedded Swift, but for what the sanitizer adds. The
# sanitizer's runtime is the program's, or is loaded before it. Names of functions are left in, for the reports.
ifdef SANITIZE
CROSS := --sanitize=$(SANITIZE)
FINDING := -Xlinker -z -Xlinker undefs
STRIP := strip --wildcard --keep-symbol='*'
endif

.PHONY: test-asan test-tsan test-valgrind

# All that is told by the interface alone, all C programs, and the Python package. SANITIZED="Tests/wire/test_reading.py …"
# runs others.
SANITIZED ?= $(SANITIZED_$@)
SANITIZED_test-asan := Tests/abi/test_library.py Tests/abi/test_programs.py Tests/queues Tests/weather Tests/wire \
    bindings/python/tests
SANITIZED_test-tsan := $(SANITIZED_test-asan)
SANITIZED_test-valgrind := Tests/abi/test_programs.py Tests/queues Tests/weather
# Python is twenty to fifty times as slow under valgrind. Of the queues' tests these do not count how long many calls take.
SANITIZED_PYTHON ?= Tests/abi/test_library.py $(patsubst %,Tests/queues/test_%.py,completions lifetime pages) Tests/wire \
    bindings/python/tests

SANITIZED_NEED := $(VENV)/.made build/.test-packages

test-asan: library sandbox $(SANITIZED_NEED) ## Run tests under AddressSanitizer and LeakSanitizer
	$(MAKE) build/asan/libtwilite.so.$(VERSION) SANITIZE=address BUILD=build/asan SCRATCH=.build-asan
	Tests/sanitizers/run asan build/asan/libtwilite.so Tests/sanitizers/control.py $(SANITIZED)

test-tsan: library sandbox $(SANITIZED_NEED) ## Run tests under ThreadSanitizer
	$(MAKE) build/tsan/libtwilite.so.$(VERSION) SANITIZE=thread BUILD=build/tsan SCRATCH=.build-tsan-embedded
	Tests/sanitizers/run tsan build/tsan/libtwilite.so Tests/sanitizers/control.py $(SANITIZED)

test-valgrind: library sandbox $(SANITIZED_NEED) ## Run tests under valgrind
	@# Both, also when the first fails.
	status=0; Tests/sanitizers/run valgrind build/libtwilite.so Tests/sanitizers/control.py $(SANITIZED) || status=1; \
	Tests/sanitizers/run valgrind-python build/libtwilite.so Tests/sanitizers/control.py $(SANITIZED_PYTHON) || status=1; \
	exit $$status
