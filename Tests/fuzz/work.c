/* Counts the instructions that inputs take, under valgrind's callgrind: `work PARTS FILE...`. Each file is stretched in many
 * ways; for each, callgrind leaves a file of its own for the small input and for the large one. What is counted does not
 * depend on what else the machine does. */
#include <stdio.h>
#include <valgrind/callgrind.h>

#include "fail.h"
#include "stretch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { SMALL = 8 << 10, LARGE = 32 << 10 };

static void count(const struct way *way, size_t size) {
    size_t filled;
    uint8_t *input = stretched(way, size, &filled);
    char name[300];
    CALLGRIND_ZERO_STATS;
    LLVMFuzzerTestOneInput(input, filled);
    snprintf(name, sizeof name, "%zu %zu-%zu%s %s", filled, way->begin, way->end, way->is_numbered ? " numbered" : "", way->file);
    CALLGRIND_DUMP_STATS_AT(name);
    free(input);
}

static void look(const struct way *way) {
    count(way, SMALL);
    count(way, LARGE);
}

int main(int count, char **arguments) {
    CHECK(count > 2);
    /* What is made once is not an input's work. */
    LLVMFuzzerTestOneInput((const uint8_t *)"\n{}", 3);
    printf("%d\n", each_way(count - 2, arguments + 2, atoi(arguments[1]), look));
    return 0;
}
