/* Preloaded: libcurl gives as many multi handles as MULTI_HANDLES says, as its newer versions do when no descriptor is left
 * for what wakes them. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>

void *curl_multi_init(void) {
    static int made;
    void *(*real)(void);
    *(void **)&real = dlsym(RTLD_NEXT, "curl_multi_init");
    const char *most = getenv("MULTI_HANDLES");
    return most != NULL && made++ < atoi(most) ? real() : NULL;
}
