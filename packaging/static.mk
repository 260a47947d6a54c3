# The static archive, of the objects that the shared library is linked from. Its tools are those of the target.

STATIC := $(BUILD)/libtwilite.a
OBJECTS ?= $(SCRATCH)/release/twilite.product/Objects.LinkFileList
OBJCOPY ?= objcopy

.PHONY: static
static: $(STATIC) ## Build build/libtwilite.a, to be linked by gcc alone with -lcurl

$(STATIC): $(LIBRARY) scripts/static-archive scripts/version-script include/twilite.h
	LD="$(LD)" OBJCOPY="$(OBJCOPY)" AR="$(AR)" scripts/static-archive include/twilite.h $(OBJECTS) $@

test-packages: static
