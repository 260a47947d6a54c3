/*
 * The descriptions of Twilio's products, as they lie in the library: text, or text that scripts/pack-descriptions packed.
 */
#ifndef DESCRIPTIONS_H
#define DESCRIPTIONS_H

#include <stddef.h>

/* One product of one version. All of it lives as long as the library is loaded. */
struct description {
    /* `verify.v2`, which the ids of its operations begin with. */
    char name[32];
    const unsigned char *bytes;
    size_t count;
};

/* The first of all descriptions, which are sorted by their names. */
const struct description *descriptions_first(void);

size_t descriptions_count(void);

#endif
