/* Not a door: compares each 32 bytes with all before them, as a control of what counts work. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

static volatile int equal;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    for (size_t line = 0; line + 32 < size; line += 32)
        for (size_t before = 0; before < line; before += 32)
            equal += memcmp(data + line, data + before, 32) == 0;
    return 0;
}
