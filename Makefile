# Twilite. `make help` lists what can be made.

VERSION := $(shell sed -n 's/^\#define TWILITE_VERSION "\(.*\)"/\1/p' include/twilite.h)
ABI := $(shell sed -n 's/^\#define TWILITE_ABI_VERSION \(.*\)/\1/p' include/twilite.h)
PREFIX ?= /usr/local
LIBDIR ?= $(PREFIX)/lib
INCLUDEDIR ?= $(PREFIX)/include

# The machine that the library is for: this one, or aarch64 (packaging/aarch64.mk).
TARGET :=
override TARGET := $(filter-out $(shell uname -m),$(TARGET))
$(if $(filter-out aarch64,$(TARGET)),$(error The library can be built for aarch64 and for this machine, not for $(TARGET)))

# What the library is built into, and SwiftPM's own folder for it. The tests build a second library beside the first.
BUILD ?= $(if $(TARGET),build/$(TARGET),build)
SCRATCH ?= .build-$(or $(TARGET),embedded)

LIBRARY := $(BUILD)/libtwilite.so.$(VERSION)
CDEF := $(BUILD)/twilite.cdef.h
HEADERS := $(BUILD)/include/twilite
SANDBOX := build/twilite-sandbox
VENV := build/venv
PYTHON := $(VENV)/bin/python
C_EXAMPLES := $(patsubst examples/c/%.c,build/examples/%,$(wildcard examples/c/*.c))

CPP_EXAMPLES := $(patsubst examples/cpp/%.cpp,build/examples/cpp/%,$(wildcard examples/cpp/*.cpp))

CC ?= cc
CFLAGS ?= -O2
CXXFLAGS ?= -O2
STRIP := strip
LINKED := libtwilite.so
# Globals that are made when the library is loaded, or inside the fork gate.
MADE_APART_FROM_FORKS := ForkGateO|FirstUseO|ExitGateO|ProcessMarkV|LibcurlO5state|CatalogO5shelf|GrantsO|7Twilite7catalog
DESCRIBING := python3
STRICT := -std=c99 -Wall -Wextra -pedantic -Werror
STRICT_CXX := -std=c++17 -Wall -Wextra -Wpedantic -Wconversion -Werror

SWIFT_SOURCES := Package.swift $(shell find Sources -name '*.swift' -o -name '*.[ch]' -o -name '*.modulemap') include/twilite.h

.DEFAULT_GOAL := all
.PHONY: FORCE all help library sandbox examples demo test test-swift test-python test-bindings test-packages bench install uninstall format lint clean

all: library sandbox ## Build the library and the sandbox into build/

help: ## List the targets
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r t h; do printf '  make %-14s %s\n' "$$t" "$$h"; done

library: $(LIBRARY) $(CDEF) $(HEADERS)/.made ## Build build/libtwilite.so, stripped, for release, and its generated headers

# With APIS="verify_v2 …" the library knows these products alone, each by the name of its description.
DESCRIPTIONS := $(wildcard Sources/Descriptions/text/*.txt)
APIS ?=
UNKNOWN_APIS := $(filter-out $(notdir $(basename $(DESCRIPTIONS))),$(APIS))
$(if $(UNKNOWN_APIS),$(error There is no description of $(UNKNOWN_APIS) in Sources/Descriptions/text))
# A library of few products is for where there is little room: it is compiled for size throughout.
SELECTION := $(if $(APIS),-Xswiftc -Osize -Xcc -DTWILITE_APIS $(patsubst %,-Xcc -DTWILITE_API_%,$(APIS)))

# With CURL=dlopen the library is not linked to libcurl, but finds one when the first client is made: for packages that go to
# systems of many kinds. Of libdl it needs what is in libc since glibc 2.34.
CURL ?= linked
FINDING := $(if $(filter dlopen,$(CURL)),-Xlinker -rpath -Xlinker '$$ORIGIN/../twilite_libcurl' -Xlinker -l:libdl.so.2)

# Embedded Swift: the library then needs libcurl and libc alone. Only what the header declares is exported. Each module
# brings its copies of Swift's generic code; a section for each function lets the linker fold and drop them (lld: the
# default linker exports type metadata in spite of the version script). Exclusive access is checked at compile time and in
# the tests' builds; at run time the check would cost, and trap. Hashes of modules serve
# incremental builds alone, and would be loaded with the library. What debuggers read names this folder, and so goes before the
# build id is made: the same sources give the same bytes anywhere. SwiftPM does not see that a system library's header has
# changed, but a flag.
$(LIBRARY): $(SWIFT_SOURCES) $(DESCRIPTIONS) Makefile scripts/version-script scripts/pack-descriptions $(BUILD)/.apis | build/.packages
	@mkdir -p $(BUILD)
	scripts/pack-descriptions Sources/Descriptions/text $(BUILD)/descriptions
	scripts/version-script include/twilite.h > $(BUILD)/twilite.map
	TWILITE_CURL=$(CURL) swift build -c release --traits Embedded --product twilite --scratch-path $(SCRATCH) --disable-local-rpath \
	    $(CROSS) \
	    -Xcc -fno-asynchronous-unwind-tables -Xcc -fno-unwind-tables -Xcc --embed-dir=$(abspath $(BUILD))/descriptions $(SELECTION) \
	    -Xcc -DSHIMS=$(firstword $(shell cat Sources/CSystem/CSystem.h Sources/CCurl/CCurl.h | cksum)) \
	    -Xswiftc -enforce-exclusivity=unchecked -Xswiftc -Xfrontend -Xswiftc -function-sections -Xswiftc -use-ld=lld -Xswiftc -Xfrontend -Xswiftc -disable-incremental-llvm-codegen \
	    -Xlinker --version-script=$(abspath $(BUILD))/twilite.map -Xlinker -soname=libtwilite.so.$(ABI) \
	    -Xlinker --gc-sections -Xlinker --icf=all -Xlinker -z -Xlinker now -Xlinker -z -Xlinker defs \
	    -Xlinker -z -Xlinker nodelete -Xlinker --strip-debug $(FINDING)
	@# Of a function with several arrays of constants, modules number these each in its own order, and the linker takes one.
	@if nm $(SCRATCH)/release/$(LINKED) | grep 'Tv[0-9][0-9]*_r$$'; then \
	    echo "A function has more than one array of constants: see Embedded Swift in docs/architecture.md" >&2; exit 1; fi
	@# A child that is forked while a thread makes one of them waits for ever, unless the fork gate keeps the fork apart.
	@if nm $(SCRATCH)/release/$(LINKED) | grep '_WZ$$' | grep -Ev '$(MADE_APART_FROM_FORKS)'; then \
	    echo "A global is made when it is first looked at, and not by FirstUse: see Processes in docs/architecture.md" >&2; exit 1; fi
	$(STRIP) --strip-unneeded --remove-section=.comment -o $@ $(SCRATCH)/release/$(LINKED)
	ln -sf libtwilite.so.$(VERSION) $(BUILD)/libtwilite.so.$(ABI)
	ln -sf libtwilite.so.$(ABI) $(BUILD)/libtwilite.so

# Which products the library was built with, and how it comes to libcurl: another choice builds it anew.
$(BUILD)/.apis: FORCE
	@mkdir -p $(BUILD)
	@echo '$(APIS) $(CURL)' | cmp -s - $@ || echo '$(APIS) $(CURL)' > $@

FORCE:

$(CDEF): include/twilite.h scripts/cdef-header | build/.packages
	CC="$(CC)" scripts/cdef-header $< > $@.new
	mv $@.new $@

# A header for each product that the library knows, made of its own description of itself.
$(HEADERS)/.made: $(LIBRARY) scripts/api-headers $(wildcard scripts/presenting/*.py)
	$(DESCRIBING) scripts/api-headers $(LIBRARY) $(HEADERS)
	@touch $@

sandbox: $(SANDBOX) ## Build build/twilite-sandbox, the local stand-in for the API

$(SANDBOX): Package.swift $(shell find Sources/Sandbox -name '*.swift') | build/.packages
	swift build -c release --product twilite-sandbox --scratch-path .build-sandbox
	@mkdir -p build
	cp .build-sandbox/release/twilite-sandbox $@

examples: $(C_EXAMPLES) $(CPP_EXAMPLES) ## Compile the examples in C and C++ into build/examples/

build/examples/%: examples/c/%.c include/twilite.h $(wildcard examples/c/*.h) $(LIBRARY)
	@mkdir -p build/examples
	$(CC) $(STRICT) $(CFLAGS) -Iinclude -o $@ $< -Lbuild -ltwilite -lpthread -Wl,-rpath,$(CURDIR)/build

build/examples/cpp/%: examples/cpp/%.cpp include/twilite.hpp include/twilite.h $(wildcard examples/cpp/*.hpp) $(LIBRARY) | build/.cpp-packages
	@mkdir -p build/examples/cpp
	$(CXX) $(STRICT_CXX) $(CXXFLAGS) -Iinclude -o $@ $< -Lbuild -ltwilite -lpthread -Wl,-rpath,$(CURDIR)/build

demo: all $(C_EXAMPLES) ## Create and list all four resources, from C and from Python, on the sandbox
	@examples/demo

test: all examples $(VENV)/.made build/.test-packages test-swift test-python ## Run all tests

test-swift: | build/.packages
	swift test --scratch-path .build

test-python: all examples $(VENV)/.made build/.test-packages
	$(PYTHON) -m pytest Tests bindings/python/tests --ignore=Tests/packages

# What each of packaging/*.mk makes, it adds to what this needs.
test-packages: all $(VENV)/.made build/.test-packages ## Build the packages, install them where nothing else is, and test them there
	$(PYTHON) -m pytest Tests/packages

install: library static ## Install libraries, headers, pkg-config file and CMake package under PREFIX (DESTDIR is honoured)
	install -d $(DESTDIR)$(LIBDIR)/pkgconfig $(DESTDIR)$(LIBDIR)/cmake/Twilite $(DESTDIR)$(INCLUDEDIR)/twilite
	install -m 755 $(LIBRARY) $(DESTDIR)$(LIBDIR)/
	install -m 644 $(STATIC) $(DESTDIR)$(LIBDIR)/
	ln -sf libtwilite.so.$(VERSION) $(DESTDIR)$(LIBDIR)/libtwilite.so.$(ABI)
	ln -sf libtwilite.so.$(ABI) $(DESTDIR)$(LIBDIR)/libtwilite.so
	install -m 644 include/twilite.h include/twilite.hpp $(CDEF) $(DESTDIR)$(INCLUDEDIR)/
	rm -f $(DESTDIR)$(INCLUDEDIR)/twilite/*.h
	install -m 644 $(HEADERS)/*.h $(DESTDIR)$(INCLUDEDIR)/twilite/
	scripts/fill packaging/twilite.pc.in VERSION=$(VERSION) PREFIX='$(PREFIX)' \
	    LIBDIR='$(patsubst $(PREFIX)/%,$${prefix}/%,$(LIBDIR))' INCLUDEDIR='$(patsubst $(PREFIX)/%,$${prefix}/%,$(INCLUDEDIR))' \
	    > $(DESTDIR)$(LIBDIR)/pkgconfig/twilite.pc
	scripts/fill packaging/TwiliteConfig.cmake.in VERSION=$(VERSION) ABI=$(ABI) LIBDIR=$(LIBDIR) INCLUDEDIR=$(INCLUDEDIR) \
	    > $(DESTDIR)$(LIBDIR)/cmake/Twilite/TwiliteConfig.cmake
	scripts/fill packaging/TwiliteConfigVersion.cmake.in VERSION=$(VERSION) \
	    > $(DESTDIR)$(LIBDIR)/cmake/Twilite/TwiliteConfigVersion.cmake

uninstall: ## Remove what `make install` installed
	rm -rf $(DESTDIR)$(LIBDIR)/cmake/Twilite $(DESTDIR)$(INCLUDEDIR)/twilite
	rm -f $(DESTDIR)$(LIBDIR)/libtwilite.so* $(DESTDIR)$(LIBDIR)/libtwilite.a $(DESTDIR)$(INCLUDEDIR)/twilite.h $(DESTDIR)$(INCLUDEDIR)/twilite.hpp \
	    $(DESTDIR)$(INCLUDEDIR)/twilite.cdef.h $(DESTDIR)$(LIBDIR)/pkgconfig/twilite.pc

bench: library build/.bench-packages ## Measure beside libcurl in C and twilio-python, and write docs/performance.md
	Benchmarks/run

format: ## Format the Swift sources
	swift format --in-place --recursive Package.swift Sources Tests Benchmarks examples/swift bindings/conformance/swift

lint: ## Check the format, the words that trap, and libcurl's option types
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks examples/swift bindings/conformance/swift
	scripts/lint-traps
	$(CC) -O2 -Wall -Wextra -Werror -Wsystem-headers -fsyntax-only -x c Sources/CCurl/CCurl.h

clean: ## Remove everything that was built
	rm -rf build .build .build-*

# ---- Packages: each kind in a file of its own ---------------------------------------------------------------------

include $(wildcard packaging/*.mk)

# ---- Tests that are made, or run, in a way of their own ---------------------------------------------------------------

include $(wildcard Tests/*/*.mk)

# ---- Bindings: each language in a file of its own, which adds its name to BINDINGS_ALL ------------------------------

include $(wildcard bindings/*/binding.mk)

BINDINGS ?= $(sort $(BINDINGS_ALL))

test-bindings: sandbox $(VENV)/.made build/.test-packages $(BINDINGS:%=binding-%) $(BINDINGS:%=test-binding-%) ## Hold the bindings to their suite, and run their tests and examples; some of them with BINDINGS="ruby go"
	bindings/conformance/run $(BINDINGS)
	BINDINGS="$(BINDINGS)" $(PYTHON) -m pytest Tests/bindings
	bindings/conformance/table --check $(BINDINGS)

# ---- What a machine needs -----------------------------------------------------------------------------------------

build/.packages:
	@mkdir -p build
	@scripts/install-packages libcurl4-openssl-dev gcc
	@touch $@

build/.cpp-packages: scripts/install-packages
	@mkdir -p build
	@scripts/install-packages libcurl4-openssl-dev g++
	@touch $@

build/.test-packages: scripts/install-packages
	@mkdir -p build
	@scripts/install-packages libcurl4-openssl-dev gcc g++ libc6-dev binutils valgrind pkg-config cmake openssl nginx-light luajit
	@touch $@

build/.bench-packages: scripts/install-packages
	@mkdir -p build
	@scripts/install-packages libcurl4-openssl-dev gcc g++ nginx-light openssl wrk libsimdjson-dev python3-venv
	@touch $@

$(VENV)/.made: Tests/requirements.txt
	@mkdir -p build
	@echo "Making a Python environment in $(VENV) with what the tests need"
	@python3 -c 'import ensurepip' 2>/dev/null || scripts/install-packages python3-venv
	python3 -m venv $(VENV)
	$(PYTHON) -m pip install --quiet --disable-pip-version-check -r Tests/requirements.txt
	@touch $@
