# The fuzzers: Tests/fuzz has a door each, and docs/reliability/fuzzing.md tells of them. The library is built for them as
# ordinary Swift, under AddressSanitizer and with libFuzzer's counters; libcurl is replaced by Tests/fuzz/fake_curl.c.

FUZZ_SECONDS ?= 10
FUZZ_SEED ?=
FUZZ_SCRATCH := .build-fuzz
FUZZ := build/fuzz
DOORS ?= $(sort $(basename $(notdir $(wildcard Tests/fuzz/doors/*))))
FUZZ_CLANG = $(dir $(realpath $(shell command -v swift)))clang
FUZZ_FLAGS := -g -O1 -fsanitize=address,fuzzer-no-link -D_GNU_SOURCE -Wall -Wextra -Werror -Iinclude -ITests/fuzz
FUZZ_HELP := $(FUZZ)/fake_curl.o $(FUZZ)/judge.o

FUZZ_MAPS := Sources/CSystem/module.modulemap $(FUZZ_SCRATCH)/release/Descriptions.build/module.modulemap

.PHONY: fuzz fuzzers fuzz-doors
.SECONDARY:

fuzz: fuzzers library ## Fuzz each door for FUZZ_SECONDS under AddressSanitizer, and look for slow inputs; some doors with DOORS="answers reader"
	FUZZ_SEED=$(FUZZ_SEED) Tests/fuzz/run $(FUZZ) $(FUZZ_SECONDS) $(DOORS)

# The doors of the C interface are also looked at for inputs that take more than their share of time, with the library as it
# is shipped.
GROWING := $(filter-out description,$(DOORS))

fuzz-doors: $(DOORS:%=$(FUZZ)/%)

fuzzers: fuzz-doors $(GROWING:%=$(FUZZ)/growth/%)

$(FUZZ)/growth/%: $(wildcard Tests/fuzz/*.c Tests/fuzz/*.cpp Tests/fuzz/*.h* Tests/fuzz/doors/*) $(LIBRARY) | build/.fuzz-packages
	@mkdir -p $(FUZZ)/growth/objects
	@for source in fake_curl.c growth.c stretch.c judge.cpp $(patsubst Tests/fuzz/%,%,$(wildcard Tests/fuzz/doors/$*.c*)); do \
	    case $$source in *.cpp) compiler="g++ -std=c++17" ;; *) compiler="gcc -std=c11" ;; esac; \
	    $$compiler -O1 -D_GNU_SOURCE -Iinclude -ITests/fuzz -c -o $(FUZZ)/growth/objects/$*-$$(basename $$source).o Tests/fuzz/$$source || exit 1; done
	g++ -o $@ $(FUZZ)/growth/objects/$*-*.o -Lbuild -ltwilite -Wl,-rpath,$(CURDIR)/build -lsimdjson -rdynamic

# Of `-sanitize` the compiler takes the last alone: SwiftPM's own would be lost.
$(FUZZ)/library.a: $(SWIFT_SOURCES) $(DESCRIPTIONS) | build/.packages
	@mkdir -p $(FUZZ)
	swift build -c release --target Twilite --disable-default-traits --scratch-path $(FUZZ_SCRATCH) \
	    -Xswiftc -sanitize=address,fuzzer -Xswiftc -enable-testing -Xcc -fsanitize=address,fuzzer-no-link
	rm -f $@
	ar rcs $@ $(foreach module,Bytes Descriptions HTTP JSON Threading TwilioAPI TwilioClient Twilite TwiliteCrypto Webhooks,$(FUZZ_SCRATCH)/release/$(module).build/*.o)

$(FUZZ)/%.o: Tests/fuzz/%.c $(wildcard Tests/fuzz/*.h) | build/.fuzz-packages
	@mkdir -p $(FUZZ)
	$(FUZZ_CLANG) -std=c11 $(FUZZ_FLAGS) -c -o $@ $<

$(FUZZ)/%.o: Tests/fuzz/%.cpp $(wildcard Tests/fuzz/*.h*) | build/.fuzz-packages
	@mkdir -p $(FUZZ)
	$(FUZZ_CLANG)++ -std=c++17 $(FUZZ_FLAGS) -c -o $@ $<

$(FUZZ)/%.o: Tests/fuzz/doors/%.c $(wildcard Tests/fuzz/*.h) | build/.fuzz-packages
	@mkdir -p $(FUZZ)
	$(FUZZ_CLANG) -std=c11 $(FUZZ_FLAGS) -c -o $@ $<

$(FUZZ)/%.o: Tests/fuzz/doors/%.cpp $(wildcard Tests/fuzz/*.h*) | build/.fuzz-packages
	@mkdir -p $(FUZZ)
	$(FUZZ_CLANG)++ -std=c++17 $(FUZZ_FLAGS) -c -o $@ $<

$(FUZZ)/%.o: Tests/fuzz/doors/%.swift $(FUZZ)/library.a
	swiftc -O -parse-as-library -sanitize=address,fuzzer -I $(FUZZ_SCRATCH)/release/Modules \
	    $(patsubst %,-Xcc -fmodule-map-file=%,$(FUZZ_MAPS)) -c -o $@ $<

$(FUZZ)/%: $(FUZZ)/%.o $(FUZZ_HELP) $(FUZZ)/library.a
	swiftc -use-ld=lld -sanitize=address,fuzzer -o $@ $< $(FUZZ_HELP) $(FUZZ)/library.a -lsimdjson -lstdc++

build/.fuzz-packages: scripts/install-packages
	@mkdir -p build
	@scripts/install-packages g++ libcurl4-openssl-dev libsimdjson-dev
	@touch $@

test-python: build/.fuzz-packages
