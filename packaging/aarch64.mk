# TARGET=aarch64: the library for Linux on 64-bit ARM, made on another machine. docs/aarch64.md

ifeq ($(TARGET),aarch64)

# What the library is linked with, and what its programs run with: Debian for ARM, unpacked.
ARM_ROOT := build/aarch64/root
ARM_RUN := qemu-aarch64-static -L $(ARM_ROOT)

# The toolchain has no Embedded Swift for Linux on ARM, but one for ARM without a system: the same code for the same processor.
# The system is then given by its headers and by what it is linked with.
CROSS := --triple aarch64-none-none-elf \
    $(addprefix -Xcc ,-fPIC -D__linux__=1 -D__gnu_linux__=1 -D__unix__=1 -D_GNU_SOURCE \
        -isystem $(abspath $(ARM_ROOT))/usr/include -isystem $(abspath $(ARM_ROOT))/usr/include/aarch64-linux-gnu) \
    $(foreach word,--target=aarch64-linux-gnu --sysroot=$(abspath $(ARM_ROOT)),-Xswiftc -Xclang-linker -Xswiftc $(word)) \
    -Xlinker --build-id
LINKED := libtwilite.elf
STRIP := aarch64-linux-gnu-strip
LD := aarch64-linux-gnu-ld
AR := aarch64-linux-gnu-ar
OBJCOPY := aarch64-linux-gnu-objcopy
# Headers are made of what the library says of itself, so it is run.
DESCRIBING := $(ARM_RUN) $(ARM_ROOT)/usr/bin/python3

$(LIBRARY): | $(ARM_ROOT)/.made

endif

build/aarch64/root/.made: scripts/debian-root
	@scripts/install-packages binutils-aarch64-linux-gnu qemu-user-static
	@rm -rf $(@D)
	@scripts/debian-root arm64 $(@D) libcurl4-openssl-dev libc6-dev '^libgcc-[0-9]+-dev$$' python3
	@touch $@

# ---- Tests: the same, by a Python for ARM, a compiler for ARM in the place of `cc`, and qemu's user mode -------------

ARM_TOOLS := build/aarch64/tools
ARM_TESTS := Tests/abi/test_programs.py

.PHONY: test-aarch64
test-aarch64: sandbox $(ARM_TOOLS)/.made $(VENV)/.made build/.test-packages ## Test the library for 64-bit ARM, under qemu
	$(MAKE) library TARGET=aarch64
	PATH="$(abspath $(ARM_TOOLS)):$$PATH" TWILITE_LIBRARY=$(abspath build/aarch64/libtwilite.so) PYTHONDONTWRITEBYTECODE=1 \
	    PYTHONPATH=Tests:$(firstword $(wildcard $(VENV)/lib/python3*/site-packages)) \
	    $(ARM_TOOLS)/python3 -m pytest -p aarch64.plugin -p no:cacheprovider $(ARM_TESTS)

$(ARM_TOOLS)/.made: Tests/aarch64/launch.c Tests/aarch64/cc build/aarch64/root/.made
	@scripts/install-packages gcc libc6-dev gcc-aarch64-linux-gnu libc6-dev-arm64-cross
	@rm -rf $(@D)
	@mkdir -p $(@D)
	$(CC) $(STRICT) $(CFLAGS) -D_GNU_SOURCE -static -DROOT='"$(abspath build/aarch64/root)"' -o $(@D)/launch $<
	@# Each is found in the place of this machine's own.
	cp $(@D)/launch $(@D)/python3
	ln -s $(abspath build/aarch64/root)/usr/bin/python3 $(@D)/python3.aarch64
	for name in cc gcc; do ln -s $(abspath Tests/aarch64/cc) $(@D)/$$name; done
	@touch $@
