/* Loads libtwilite. */
#include "shim.h"

#include <dlfcn.h>
#include <stdio.h>

library_functions library;

/* Load a library from a path. Gives NULL, or a text that says why it cannot be used, whose attribute "absent" tells whether
 * another place may have one that can. */
SEXP shim_load(SEXP path)
{
    library_functions found;
    char problem[1024];
    const char *file = CHAR(STRING_ELT(path, 0));
    void *loaded = dlopen(file, RTLD_NOW | RTLD_LOCAL);
    SEXP said;
    int is_absent = loaded == NULL;

    problem[0] = '\0';
    if (is_absent) {
        snprintf(problem, sizeof problem, "%s: %s", file, dlerror());
    } else {
        *(void **)&found.twilite_abi_version = dlsym(loaded, "twilite_abi_version");
        if (found.twilite_abi_version == NULL)
            snprintf(problem, sizeof problem, "%s is not libtwilite: it has no twilite_abi_version", file);
        else if (found.twilite_abi_version() != ABI_VERSION)
            snprintf(problem, sizeof problem, "%s has the binary interface %d; this package needs %d (libtwilite.so.%d)",
                     file, (int)found.twilite_abi_version(), ABI_VERSION, ABI_VERSION);
    }
#define FIND(returns, name, takes) \
    if (problem[0] == '\0' && (*(void **)&found.name = dlsym(loaded, #name)) == NULL) \
        snprintf(problem, sizeof problem, "%s has no " #name ": it is older than this package", file);
    LIBRARY_FUNCTIONS(FIND)
#undef FIND
    if (problem[0] == '\0') {
        library = found;
        return R_NilValue;
    }
    said = PROTECT(Rf_mkString(problem));
    Rf_setAttrib(said, Rf_install("absent"), Rf_ScalarLogical(is_absent));
    UNPROTECT(1);
    return said;
}

SEXP shim_version(void)
{
    return Rf_mkString(library.twilite_version());
}
