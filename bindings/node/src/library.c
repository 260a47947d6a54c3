/* The shared library, loaded at run time. */
#define _GNU_SOURCE
#include "addon.h"

#include <dlfcn.h>
#include <link.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Whether malloc is not libc's: a sanitizer's, or one that was preloaded. What libc gives out is then of that one, and must
 * be given back to it. An executable may have an entry of its own for a function of libc's, which says nothing; so several
 * of a malloc's functions are looked at. */
static bool has_another_malloc(void) {
    static const char *const functions[] = {"malloc", "calloc", "realloc", "memalign", "valloc"};
    Dl_info libc, found;
    void *version = dlsym(RTLD_DEFAULT, "gnu_get_libc_version");
    if (version == NULL || dladdr(version, &libc) == 0) return false;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        const ElfW(Sym) *symbol = NULL;
        void *function = dlsym(RTLD_DEFAULT, functions[i]);
        if (function == NULL || dladdr1(function, &found, (void **)&symbol, RTLD_DL_SYMENT) == 0) continue;
        bool is_entry = symbol != NULL && symbol->st_shndx == SHN_UNDEF;
        if (!is_entry && found.dli_fbase != libc.dli_fbase) return true;
    }
    return false;
}

static napi_value refuse(napi_env env, const char *code, const char *format, const char *path, const char *what) {
    char message[2048];
    snprintf(message, sizeof message, format, path, what);
    napi_throw_error(env, code, message);
    return NULL;
}

/* Each library that was loaded, by any environment, and never unloaded: finalizers of an environment run in no order, and
 * some need it. */
static struct library *loaded;
static pthread_mutex_t loaded_lock = PTHREAD_MUTEX_INITIALIZER;

static bool bind(void *handle, struct library *library, const char **missing) {
#define BIND(name)                                                                                                     \
    {                                                                                                                  \
        void *symbol = dlsym(handle, "twilite_" #name);                                                                \
        if (symbol == NULL) {                                                                                          \
            *missing = "twilite_" #name;                                                                               \
            return false;                                                                                              \
        }                                                                                                              \
        memcpy(&library->name, &symbol, sizeof symbol);                                                                \
    }
    LIBRARY_FUNCTIONS(BIND)
#undef BIND
    return true;
}

/* The table of a library's functions, which is made once. NULL: one is missing. */
static struct library *bound(void *handle, const char **missing) {
    pthread_mutex_lock(&loaded_lock);
    struct library *library = loaded;
    while (library != NULL && library->handle != handle) library = library->next;
    if (library == NULL) {
        library = calloc(1, sizeof *library);
        if (library == NULL) abort();
        library->handle = handle;
        library->next = loaded;
        if (bind(handle, library, missing)) {
            loaded = library;
        } else {
            free(library);
            library = NULL;
        }
    }
    pthread_mutex_unlock(&loaded_lock);
    return library;
}

static napi_value load_from(napi_env env, const char *path, int32_t wanted) {
    /* Node.js exports the symbols of its own OpenSSL, which libcurl must not end in. */
    int flags = RTLD_NOW | RTLD_LOCAL | (has_another_malloc() ? 0 : RTLD_DEEPBIND);
    void *handle = dlopen(path, flags);
    if (handle == NULL) return refuse(env, "TWILITE_ABSENT", "%s: %s", path, dlerror());

    int32_t (*abi_version)(void);
    void *symbol = dlsym(handle, "twilite_abi_version");
    if (symbol == NULL) return refuse(env, "TWILITE_UNFIT", "%s is not libtwilite: it has no %s", path, "twilite_abi_version");
    memcpy(&abi_version, &symbol, sizeof symbol);
    if (abi_version() != wanted) {
        char versions[64];
        snprintf(versions, sizeof versions, "%d; this package needs %d", (int)abi_version(), (int)wanted);
        return refuse(env, "TWILITE_UNFIT", "%s has the binary interface %s", path, versions);
    }

    const char *missing = NULL;
    struct library *library = bound(handle, &missing);
    if (library == NULL) return refuse(env, "TWILITE_UNFIT", "%s has no %s: it is older than this package", path, missing);
    napi_set_instance_data(env, library, NULL, NULL);
    return NULL;
}

napi_value load(napi_env env, napi_callback_info info) {
    napi_value arguments[2];
    size_t count = 2;
    int32_t wanted = 0;
    napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
    napi_get_value_int32(env, arguments[1], &wanted);
    char *path = copy_text(env, arguments[0]);
    if (path != NULL) load_from(env, path, wanted);
    free(path);
    return NULL;
}

struct library *library_of(napi_env env) {
    void *data = NULL;
    napi_get_instance_data(env, &data);
    if (data == NULL) napi_throw_error(env, NULL, "libtwilite was not loaded");
    return data;
}
