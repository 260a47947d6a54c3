/* Makes a small input large: a part of it comes again and again. */
#ifndef STRETCH_H
#define STRETCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A way to stretch an input: the part from `begin` to `end` is repeated, as it stands or with a number after its head. */
struct way {
    const char *file;
    const uint8_t *data;
    size_t count, begin, end;
    bool is_numbered;
};

/* An input of about `size` bytes, to be freed. */
uint8_t *stretched(const struct way *way, size_t size, size_t *filled);

/* Calls `visit` with each way to stretch the files, up to `most_parts` parts of each, and says how many there were. */
int each_way(int files, char **names, int most_parts, void (*visit)(const struct way *way));

#endif
