#define _GNU_SOURCE /* secure_getenv */
#include "FoundCurl.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

#include "functions.h"

/* Each of libcurl's functions is here a jump to where it was found, so it takes whatever arguments it is given, a variable
 * number of them too. It is hidden: whoever loads the library does not see it. */
#if defined(__x86_64__)
#define JUMP(name) "    jmp *found_" #name "(%rip)\n"
#define FIRST_GLIBC "GLIBC_2.2.5"
#elif defined(__aarch64__)
#define JUMP(name) \
    "    adrp x16, found_" #name "\n" \
    "    ldr x16, [x16, :lo12:found_" #name "]\n" \
    "    br x16\n"
#define FIRST_GLIBC "GLIBC_2.17"
#else
#error "There is no jump for this processor"
#endif

#define FOUND(name) __attribute__((visibility("hidden"))) void *found_##name;
FUNCTIONS(FOUND)
#define FUNCTION(name) \
    "    .globl " #name "\n    .hidden " #name "\n    .type " #name ", %function\n" #name ":\n" JUMP(name) \
    "    .size " #name ", . - " #name "\n"
__asm__("    .text\n    .p2align 4\n" FUNCTIONS(FUNCTION));

static const struct {
    const char *name;
    void **found;
} functions[] = {
#define PLACE(name) {#name, &found_##name},
    FUNCTIONS(PLACE)
};
enum { count = sizeof functions / sizeof *functions };

/* glibc 2.34 gave these a new version when it took them out of libdl. All have the first one. */
__asm__(".symver dlopen, dlopen@" FIRST_GLIBC);
__asm__(".symver dlsym, dlsym@" FIRST_GLIBC);
__asm__(".symver dlerror, dlerror@" FIRST_GLIBC);

/* The oldest libcurl that has all of the functions. */
static const unsigned oldest = 0x074200;
static const char oldest_name[] = "7.66";

static const char what_to_do[] =
    "Install libcurl (the package libcurl4 on Debian and Ubuntu, libcurl on Fedora and Alpine, curl on Arch), or in "
    "Python twilite[bundled]; TWILITE_LIBCURL may say where one is";

/* How curl_version_info_data begins. */
struct version_info {
    int age;
    const char *version;
    unsigned version_num;
};

static bool is_found;

bool found_curl_is_there(void) { return __atomic_load_n(&is_found, __ATOMIC_ACQUIRE); }

/* Takes the functions from where they are; false when some are not there, or all are too old. `version`: what is there. */
static bool take(void *from, const char **version) {
    void *found[count];
    const struct version_info *(*version_info)(int) =
        (const struct version_info *(*)(int))dlsym(from, "curl_version_info");
    if (version_info == NULL) return false;
    *version = version_info(0)->version;
    if (version_info(0)->version_num < oldest) return false;
    for (int i = 0; i < count; i++)
        if ((found[i] = dlsym(from, functions[i].name)) == NULL) return false;
    /* Threads that come here at once bring the same. None waits for another one, which may wait for the loader. */
    for (int i = 0; i < count; i++) __atomic_store_n(functions[i].found, found[i], __ATOMIC_RELAXED);
    __atomic_store_n(&is_found, true, __ATOMIC_RELEASE);
    return true;
}

bool found_curl_find(char *problem, size_t size) {
    /* A program with more rights than its user does not load what the user says. */
    const char *given = secure_getenv("TWILITE_LIBCURL"), *version = NULL;
    bool is_given = given != NULL && *given != 0;
    const char *place = is_given ? given : "libcurl.so.4";
    /* The one that the program has, or else the system's, which gets its corrections. */
    void *opened = dlopen(place, RTLD_NOW | RTLD_LOCAL);
    if (opened != NULL && take(opened, &version)) return true;
    if (opened == NULL) {
        const char *why = dlerror();
        snprintf(problem, size, "libcurl cannot be loaded: %s. %s", why == NULL ? place : why, what_to_do);
    } else if (version == NULL) {
        snprintf(problem, size, "%s is not libcurl. %s", place, what_to_do);
    } else {
        snprintf(problem, size, "%s is libcurl %s, and %s or later is needed. %s", place, version, oldest_name,
                 what_to_do);
    }
    /* The one that twilite[bundled] puts beside. */
    opened = is_given ? NULL : dlopen("libcurl-twilite.so.4", RTLD_NOW | RTLD_LOCAL);
    bool is_taken = opened != NULL && take(opened, &version);
    /* The program that asks the loader for its last error is not told of these. */
    dlerror();
    return is_taken;
}
