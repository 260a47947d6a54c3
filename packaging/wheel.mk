# The Python package as wheels, and as a source distribution. WHEEL_LIBRARY and WHEEL_PLATFORM make one of another library,
# such as one for another processor: see docs/wheel.md.

WHEEL_LIBRARY ?= build/dlopen/libtwilite.so.$(VERSION)
WHEEL_PLATFORM ?= manylinux_2_17_$(shell uname -m)
WHEEL := build/dist/twilite-$(VERSION)-py3-none-$(WHEEL_PLATFORM).whl
WHEEL_PYTHON := build/wheel-venv/bin/python

.PHONY: wheel wheel-bundled sdist

wheel: $(WHEEL) ## Make the wheel of the Python package, with the library in it, in build/dist/

# What a wheel of the package is made of, beside the library.
WHEEL_SOURCES := scripts/wheel $(wildcard packaging/wheel/*) LICENSE bindings/python/pyproject.toml bindings/python/README.md \
    $(shell find bindings/python/src -name '*.py' -o -name '*.pyi' -o -name '*.typed')

$(WHEEL): $(WHEEL_LIBRARY) $(WHEEL_SOURCES) | build/wheel-venv/.made
	$(WHEEL_PYTHON) scripts/wheel --version=$(VERSION) build/dist $(WHEEL_PLATFORM) bindings/python LICENSE=LICENSE \
	    $<=src/twilite/libtwilite.so.$(ABI)

# Built by another make, which has it as its own library.
ifneq ($(BUILD),build/dlopen)
build/dlopen/libtwilite.so.$(VERSION): FORCE
	$(MAKE) library CURL=dlopen BUILD=build/dlopen SCRATCH=.build-dlopen
endif

sdist: build/dist/python/twilite-$(VERSION).tar.gz ## Make the source distribution of the Python package alone, in build/dist/python/

build/dist/python/twilite-$(VERSION).tar.gz: $(WHEEL_SOURCES) | build/wheel-venv/.made
	$(WHEEL_PYTHON) scripts/wheel --version=$(VERSION) build/dist/python sdist bindings/python LICENSE=LICENSE

# ---- twilite[bundled] ---------------------------------------------------------------------------------------------

BUNDLED := packaging/bundled/python
BUNDLED_VERSION := $(shell sed -n 's/^version = "\(.*\)"/\1/p' $(BUNDLED)/pyproject.toml)
BUNDLED_WHEEL := build/dist/twilite_libcurl-$(BUNDLED_VERSION)-py3-none-manylinux_2_17_$(shell uname -m).whl

wheel-bundled: $(BUNDLED_WHEEL) ## Make the wheel of twilite[bundled], a libcurl for where the system has none, in build/dist/

$(BUNDLED_WHEEL): build/bundled/libcurl-twilite.so.4 scripts/wheel $(wildcard packaging/wheel/*) LICENSE $(wildcard $(BUNDLED)/*.*) \
    $(wildcard $(BUNDLED)/src/twilite_libcurl/*.py) | build/wheel-venv/.made
	$(WHEEL_PYTHON) scripts/wheel build/dist manylinux_2_17_$(shell uname -m) $(BUNDLED) LICENSE=LICENSE build/bundled/licences=licences \
	    $<=src/twilite_libcurl/ build/bundled/VERSIONS=src/twilite_libcurl/

build/bundled/libcurl-twilite.so.4: $(wildcard packaging/bundled/*.c) packaging/bundled/build scripts/debian-source Sources/FoundCurl/functions.h | build/.bundled-packages
	packaging/bundled/build build/bundled

# ---- What they need -----------------------------------------------------------------------------------------------

test-packages: wheel wheel-bundled sdist build/minimal-root/.made

build/.bundled-packages: scripts/install-packages
	@mkdir -p build
	@scripts/install-packages gcc libc6-dev binutils make cmake perl dpkg-dev patch
	@touch $@

# A root of Debian's smallest system, which has no libcurl, and Python.
build/minimal-root/.made: scripts/install-packages
	@scripts/install-packages debootstrap
	@echo "Making a system without libcurl in build/minimal-root, for the tests"
	rm -rf build/minimal-root
	$(if $(filter-out 0,$(shell id -u)),sudo )debootstrap --variant=minbase --include=python3 bookworm build/minimal-root > build/minimal-root.log
	$(if $(filter-out 0,$(shell id -u)),sudo )chmod 1777 build/minimal-root/tmp
	$(if $(filter-out 0,$(shell id -u)),sudo )touch $@

build/wheel-venv/.made: packaging/wheel/requirements.txt
	@mkdir -p build
	@echo "Making a Python environment in build/wheel-venv with what makes and checks wheels"
	@python3 -c 'import ensurepip' 2>/dev/null || scripts/install-packages python3-venv
	python3 -m venv build/wheel-venv
	$(WHEEL_PYTHON) -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@
