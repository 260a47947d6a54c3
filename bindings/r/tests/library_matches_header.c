/* Compiled, and not run: src/library.h declares what twilite.h does. */
#include "twilite.h"
#include "library.h"

#define CHECK(returns, name, takes) \
    _Static_assert(__builtin_types_compatible_p(returns(*) takes, __typeof__(&name)), #name);
LIBRARY_FUNCTIONS(CHECK)
_Static_assert(ABI_VERSION == TWILITE_ABI_VERSION, "the version of the binary interface");
_Static_assert((int)STATUS_OK == (int)TWILITE_OK, "TWILITE_OK");
_Static_assert((int)STATUS_NOT_AUTHENTIC == (int)TWILITE_NOT_AUTHENTIC, "TWILITE_NOT_AUTHENTIC");
