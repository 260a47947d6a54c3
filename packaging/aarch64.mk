# TARGET=aarch64: the library for Linux on 64-bit ARM, made on another machine. docs/aarch64.md

# What the library is linked with, and what its programs run with: Debian for ARM, unpacked.
ARM_ROOT := build/aarch64/root

ifeq ($(TARGET),aarch64)

# The toolchain has no Embedded Swift for Linux on ARM, but one for ARM without a system: the same code for the same
# processor. The system is then given by its headers and by what it is linked with.
CROSS := --triple aarch64-none-none-elf \
    $(addprefix -Xcc ,-fPIC -D__linux__=1 -D__gnu_linux__=1 -D__unix__=1 \
        -isystem $(abspath $(ARM_ROOT))/usr/include -isystem $(abspath $(ARM_ROOT))/usr/include/aarch64-linux-gnu) \
    $(foreach word,--target=aarch64-linux-gnu --sysroot=$(abspath $(ARM_ROOT)),\
        -Xswiftc -Xclang-linker -Xswiftc $(word)) \
    -Xlinker --build-id
LINKED := libtwilite.elf
STRIP := aarch64-linux-gnu-strip
LD := aarch64-linux-gnu-ld
AR := aarch64-linux-gnu-ar
OBJCOPY := aarch64-linux-gnu-objcopy
# Headers are made of what the library says of itself, so it is run.
DESCRIBING := qemu-aarch64-static -L $(ARM_ROOT) $(ARM_ROOT)/usr/bin/python3

$(LIBRARY): | $(ARM_ROOT)/.made

# The wheel's, as for this machine.
WHEEL_LIBRARY := build/aarch64/dlopen/libtwilite.so.$(VERSION)
WHEEL_PLATFORM := manylinux_2_17_aarch64
ifneq ($(BUILD),build/aarch64/dlopen)
$(WHEEL_LIBRARY): FORCE
	$(MAKE) library CURL=dlopen BUILD=build/aarch64/dlopen SCRATCH=.build-aarch64-dlopen
endif

endif

$(ARM_ROOT)/.made: scripts/debian-root
	@scripts/install-packages binutils-aarch64-linux-gnu qemu-user-static
	@rm -rf $(@D)
	@scripts/debian-root arm64 $(@D) libcurl4-openssl-dev libc6-dev '^libgcc-[0-9]+-dev$$' libstdc++6 python3
	@touch $@

# ---- Packages -------------------------------------------------------------------------------------------------------

.PHONY: packages-aarch64
packages-aarch64: ## Make the wheel and the binary archive for 64-bit ARM
	$(MAKE) wheel tarball TARGET=aarch64

# On a machine that is one itself, these are the ordinary packages and tests.
test-packages: $(if $(filter aarch64,$(shell uname -m)),,packages-aarch64 test-aarch64)

# ---- Tests: the same, by a Python for ARM, compilers for ARM in the place of this machine's, and qemu's user mode ---

ARM_TOOLS := build/aarch64/tools
ARM_SITE := build/aarch64/site
ARM_TESTS ?= $(addprefix Tests/,abi/test_library.py abi/test_programs.py packaging/test_readme.py \
    queues/test_threads.py queues/test_lifetime.py queues/test_wake_and_close.py queues/test_completions.py \
    weather/test_fork.py weather/test_fork_gate.py weather/test_exit.py weather/test_signals.py \
    weather/test_threads.py weather/test_tls.py wire/test_errors.py wire/test_form.py wire/test_oauth.py \
    wire/test_paging.py wire/test_reading.py wire/test_retries.py wire/test_threads.py)

.PHONY: test-aarch64
test-aarch64: sandbox $(ARM_TOOLS)/.made $(ARM_SITE)/.made build/.test-packages ## Test the library for 64-bit ARM, under qemu
	$(MAKE) library TARGET=aarch64
	PATH="$(abspath $(ARM_TOOLS)):$$PATH" TWILITE_LIBRARY=$(abspath build/aarch64/libtwilite.so) \
	    PYTHONPATH=$(abspath Tests):$(abspath $(ARM_SITE)) PYTHONDONTWRITEBYTECODE=1 TWILITE_PATIENCE=5 \
	    $(ARM_TOOLS)/python3 -m pytest -p aarch64.plugin -p no:cacheprovider $(ARM_TESTS)

$(ARM_TOOLS)/.made: Tests/aarch64/launch.c Tests/aarch64/cc $(ARM_ROOT)/.made
	@scripts/install-packages gcc libc6-dev gcc-aarch64-linux-gnu g++-aarch64-linux-gnu libc6-dev-arm64-cross
	@rm -rf $(@D)
	@mkdir -p $(@D)
	$(CC) $(STRICT) $(CFLAGS) -D_GNU_SOURCE -static -DROOT='"$(abspath $(ARM_ROOT))"' -o $(@D)/launch $<
	@# Each is found in the place of this machine's own.
	cp $(@D)/launch $(@D)/python3
	ln -s $(abspath $(ARM_ROOT))/usr/bin/python3 $(@D)/python3.aarch64
	for name in cc gcc g++; do ln -s $(abspath Tests/aarch64/cc) $(@D)/$$name; done
	@touch $@

# What the tests import, for ARM and for the root's Python.
$(ARM_SITE)/.made: Tests/requirements.txt $(ARM_ROOT)/.made | $(VENV)/.made
	rm -rf $(@D)
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --target $(@D) --only-binary=:all: --implementation cp \
	    --python-version $$(readlink $(ARM_ROOT)/usr/bin/python3 | sed 's/python//') \
	    $(foreach glibc,17 28 34,--platform manylinux_2_$(glibc)_aarch64) pytest hypothesis twilio==9.13.0 PyJWT
	@touch $@
