/* Not a door: reads beyond the end of an input that begins with "no", as a control of the fuzzers. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 2 || data[0] != 'n' || data[1] != 'o') return 0;
    uint8_t *copy = malloc(size);
    if (copy == NULL) return 0;
    memcpy(copy, data, size);
    int beyond = ((volatile uint8_t *)copy)[size];
    free(copy);
    return beyond & 0;
}
