/* What a program pays that loads a library when it needs it: time and memory, from dlopen to the end of the first call.
 * Printed as one line of JSON. */
#ifndef LOAD_H
#define LOAD_H

#include <dlfcn.h>
#include <string.h>

#include "worker.h"

/* Put the address of the function of that name into a pointer of its type. */
static inline void resolve(void *library, const char *name, void *function) {
    void *found = dlsym(library, name);
    if (found == NULL) die(name, dlerror());
    memcpy(function, &found, sizeof found);
}

static inline void *load(const char *path) {
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) die("dlopen", dlerror());
    return library;
}

struct start {
    double wall, cpu;
    long rss;
};

static inline struct start begin(void) {
    return (struct start){.rss = resident_kilobytes(), .cpu = cpu_seconds(), .wall = wall_seconds()};
}

static inline void finish(struct start start) {
    double wall = wall_seconds() - start.wall, cpu = cpu_seconds() - start.cpu;
    printf("{\"wall\": %.9f, \"cpu\": %.9f, \"rss\": %ld}\n", wall, cpu, resident_kilobytes() - start.rss);
}

#endif
