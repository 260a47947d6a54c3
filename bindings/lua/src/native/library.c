#define _POSIX_C_SOURCE 200809L

#include "library.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

/* Has the compiler hold the types above against the header's; nothing of it is linked or run. */
#define X(name, returns, takes) (void)sizeof(checked->name = name);
static void check_types(library *checked) {
    TWILITE_LUA_FUNCTIONS(X)
    (void)checked;
}
#undef X

/* ISO C has no cast from an object's address to a function's; POSIX promises that they are of one form. */
static int find(void *handle, const char *name, void *function) {
    void *found = dlsym(handle, name);
    memcpy(function, &found, sizeof found);
    return found != NULL;
}

int library_load(library *loaded, const char *path, char *problem, size_t size, int *is_there) {
    int32_t (*abi_version)(void);
    void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    (void)check_types;
    *is_there = handle != NULL;
    if (handle == NULL) {
        const char *why = dlerror();
        snprintf(problem, size, "%s", why != NULL ? why : "it cannot be loaded");
        return 0;
    }
    if (!find(handle, "twilite_abi_version", &abi_version)) {
        snprintf(problem, size, "%s is not libtwilite: it has no twilite_abi_version", path);
        return 0;
    }
    if (abi_version() != TWILITE_ABI_VERSION) {
        snprintf(problem, size, "%s has the binary interface %d; this package needs %d", path, (int)abi_version(),
            TWILITE_ABI_VERSION);
        return 0;
    }
#define X(name, returns, takes) \
    if (!find(handle, #name, &loaded->name)) { \
        snprintf(problem, size, "%s has no %s: it is older than this package", path, #name); \
        return 0; \
    }
    TWILITE_LUA_FUNCTIONS(X)
#undef X
    return 1;
}
