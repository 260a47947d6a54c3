/* Runs a door over the files that it is given, without a fuzzer: `replay FILE...`. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "fail.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int main(int count, char **files) {
    for (int i = 1; i < count; i++) {
        FILE *file = fopen(files[i], "rb");
        CHECK(file != NULL);
        /* Which one it was, should it be the last. */
        printf("%s\n", files[i]);
        fflush(stdout);
        uint8_t *data = malloc(1 << 20);
        CHECK(data != NULL);
        size_t size = fread(data, 1, 1 << 20, file);
        fclose(file);
        data = realloc(data, size == 0 ? 1 : size);
        CHECK(data != NULL);
        LLVMFuzzerTestOneInput(data, size);
        free(data);
    }
    return 0;
}
