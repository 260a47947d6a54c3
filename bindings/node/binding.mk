# The Node.js package: `make binding-node` builds its addon into build/node/, `make test-binding-node` tests it.

BINDINGS_ALL += node

NODE_PACKAGE := bindings/node
NODE_ADDON := build/node/twilite.node
NODE_ADDON_SOURCES := $(wildcard $(NODE_PACKAGE)/src/*.c)

.PHONY: binding-node test-binding-node generate-node

binding-node: library build/.node-packages $(NODE_ADDON)

# Only what Node-API and libuv declare stable is used, so one addon serves every Node.js from 18 on. Their functions are in the
# node that loads it.
$(NODE_ADDON): $(NODE_ADDON_SOURCES) $(wildcard $(NODE_PACKAGE)/src/*.h) include/twilite.h | build/.node-packages
	@mkdir -p $(@D)
	$(CC) -std=gnu99 -Wall -Wextra -Wconversion -Werror $(CFLAGS) -fPIC -fvisibility=hidden -shared -DNODE_GYP_MODULE_NAME=twilite \
	    -isystem /usr/include/node -Iinclude -o $@ $(NODE_ADDON_SOURCES) -ldl -lpthread

test-binding-node: binding-node sandbox
	python3 -B $(NODE_PACKAGE)/tools/generate_types.py --check
	tsc -p $(NODE_PACKAGE)/test/types
	for source in $(NODE_ADDON_SOURCES); do \
	    gcc -std=gnu99 -O2 -fanalyzer -Werror -isystem /usr/include/node -Iinclude -c -o /dev/null $$source || exit 1; done
	cd $(NODE_PACKAGE) && TWILITE_LIBRARY=$(CURDIR)/build/libtwilite.so TWILITE_SANDBOX=$(CURDIR)/$(SANDBOX) \
	    node --test test/*.test.js

generate-node: library ## Write the Node.js package's declarations anew from what the library describes of itself
	python3 -B $(NODE_PACKAGE)/tools/generate_types.py

# A nodejs that is not Debian's brings its headers, and is in conflict with libnode-dev.
build/.node-packages: $(NODE_PACKAGE)/binding.mk scripts/install-packages
	@mkdir -p build
	@command -v node >/dev/null && [ -e /usr/include/node/node_api.h ] || scripts/install-packages nodejs libnode-dev
	@scripts/install-packages gcc libc6-dev node-typescript openssl
	@touch $@
