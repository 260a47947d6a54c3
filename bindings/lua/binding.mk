# Lua: the C module for each PUC Lua, built into build/lua; LuaJIT needs none. spec/ is run by each interpreter.

BINDINGS_ALL += lua
.PHONY: binding-lua test-binding-lua

LUA_VERSIONS := 5.1 5.2 5.3 5.4
LUA_SOURCES := bindings/lua/src/native/native.c bindings/lua/src/native/library.c
LUA_MODULES := $(LUA_VERSIONS:%=build/lua/%/twilite/native.so)

binding-lua: library build/.lua-packages $(LUA_MODULES)

build/lua/%/twilite/native.so: $(LUA_SOURCES) bindings/lua/src/native/library.h include/twilite.h build/.lua-packages
	@mkdir -p $(@D)
	$(CC) -std=c99 -Wall -Wextra -Wpedantic -Werror $(CFLAGS) -fPIC -shared -Iinclude -I/usr/include/lua$* -o $@ $(LUA_SOURCES) -ldl

test-binding-lua: binding-lua sandbox
	cd bindings/lua && luacheck --quiet . ../../examples/lua
	cd bindings/lua && ldoc --quiet --fatalwarnings -d ../../build/lua/doc .
	@for lua in $(LUA_VERSIONS:%=lua%) luajit; do \
	    version=$${lua#lua}; [ $$version = jit ] && version=5.1; \
	    echo "The tests of bindings/lua with $$lua"; \
	    (cd bindings/lua && LUA=$$lua LUA_PATH="$$PWD/src/?.lua;$$PWD/src/?/init.lua;$$PWD/?.lua;;" \
	        LUA_CPATH="$(CURDIR)/build/lua/$$version/?.so;;" TWILITE_LIBRARY=$(CURDIR)/build/libtwilite.so.1 \
	        TWILITE_BUILD=$(CURDIR)/build $$lua /usr/bin/busted) || exit 1; \
	done

build/.lua-packages: bindings/lua/binding.mk scripts/install-packages
	@mkdir -p build
	@scripts/install-packages gcc libc6-dev lua5.1 lua5.2 lua5.3 lua5.4 liblua5.1-0-dev liblua5.2-dev liblua5.3-dev liblua5.4-dev \
	    luajit lua-busted lua-check lua-cqueues lua-ldoc lua-luv lua-posix lua-socket luarocks
	@touch $@
