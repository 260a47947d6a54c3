# What makes a fault in the library harder to use. docs/reliability/supply-chain.md has all of it, and what it costs.

# Shadow stacks: no code here touches a return address, but objects of the C library that are linked in do not say so of
# themselves. A library without unwinding tables needs no index of them, which is as large as the note.
ifeq ($(or $(TARGET),$(shell uname -m)),x86_64)
SELECTION += $(addprefix -Xlinker ,-z shstk --no-eh-frame-hdr)
endif

$(LIBRARY): packaging/hardening.mk
