/* Looks for inputs that take more than their share of time: `growth FILE...`. Each file is stretched in many ways. What is
 * four times as large may take four times as long; more than eight times is a finding, for what grows with the square takes
 * sixteen. */
#include <stdio.h>
#include <time.h>

#include "fail.h"
#include "stretch.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { SMALLEST = 64 << 10, MOST_PARTS = 80 };
static const double least_of_interest = 0.020;
static int findings;

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static double time_of(const struct way *way, size_t size) {
    size_t filled;
    uint8_t *input = stretched(way, size, &filled);
    double least = 1e9;
    for (int turn = 0; turn < 2; turn++) {
        double start = seconds();
        LLVMFuzzerTestOneInput(input, filled);
        double taken = seconds() - start;
        if (taken < least) least = taken;
    }
    free(input);
    return least;
}

static void look(const struct way *way) {
    double large = time_of(way, 4 * SMALLEST);
    if (large < least_of_interest) return;
    double small = time_of(way, SMALLEST);
    if (large < 8 * small) return;
    printf("%.1f ms and %.1f ms for %d and %d KB: bytes %zu to %zu%s\n  in %s\n", small * 1e3, large * 1e3, SMALLEST >> 10,
           SMALLEST >> 8, way->begin, way->end, way->is_numbered ? ", numbered" : "", way->file);
    findings++;
}

int main(int files, char **names) {
    int ways = each_way(files - 1, names + 1, MOST_PARTS, look);
    printf("%d ways to stretch %d files, %d of them slow\n", ways, files - 1, findings);
    return findings != 0;
}
