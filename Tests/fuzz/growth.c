/* Looks for inputs that take more than their share of time: `growth FILE...`. Each file is stretched in many ways, by a part
 * of it again and again, as it stands and numbered. What is four times as large may take four times as long; more than eight
 * times is a finding, for what grows with the square takes sixteen. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "fail.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { SMALLEST = 64 << 10, MOST_PARTS = 60 };
static const double least_of_interest = 0.020;

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* The time for an input of about `size` bytes, in which the part from `begin` to `end` comes again and again. */
static double time_of(const uint8_t *data, size_t count, size_t begin, size_t end, bool is_numbered, size_t size) {
    size_t part = end - begin, room = size + count + part + 16;
    uint8_t *input = malloc(room);
    CHECK(input != NULL);
    memcpy(input, data, begin);
    size_t filled = begin;
    for (unsigned number = 0; filled + part + 8 < size; number++) {
        size_t head = part < 4 ? part : 4;
        memcpy(input + filled, data + begin, head);
        filled += head;
        if (is_numbered) filled += (size_t)sprintf((char *)input + filled, "%x", number);
        memcpy(input + filled, data + begin + head, part - head);
        filled += part - head;
    }
    memcpy(input + filled, data + end, count - end);
    filled += count - end;
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

/* Whether four times the size takes more than eight times as long. */
static bool is_steep(const uint8_t *data, size_t count, size_t begin, size_t end, bool is_numbered) {
    double large = time_of(data, count, begin, end, is_numbered, 4 * SMALLEST);
    if (large < least_of_interest) return false;
    double small = time_of(data, count, begin, end, is_numbered, SMALLEST);
    if (large < 8 * small) return false;
    printf("%.1f ms and %.1f ms for %d and %d KB: bytes %zu to %zu%s\n", small * 1e3, large * 1e3, SMALLEST >> 10,
           SMALLEST >> 8, begin, end, is_numbered ? ", numbered" : "");
    return true;
}

int main(int files, char **names) {
    static uint8_t data[16 << 10];
    int findings = 0, ways = 0;
    for (int i = 1; i < files; i++) {
        FILE *file = fopen(names[i], "rb");
        CHECK(file != NULL);
        size_t count = fread(data, 1, sizeof data, file);
        fclose(file);
        if (count == sizeof data) continue;
        /* Parts begin and end where something may: at what is no letter or digit. */
        size_t marks[256], mark_count = 0;
        for (size_t at = 0; at < count && mark_count < 256; at++)
            if (memchr(",&\n{[:\"?= }]./;", data[at], 15) != NULL) marks[mark_count++] = at;
        for (int part = 0; mark_count > 1 && part < MOST_PARTS; part++) {
            size_t first = (size_t)(part * 7919) % mark_count, span = 1 + (size_t)part % 10;
            size_t last = first + span < mark_count ? first + span : mark_count - 1;
            if (first == last) continue;
            for (int is_numbered = 0; is_numbered < 2; is_numbered++, ways++)
                if (is_steep(data, count, marks[first], marks[last], is_numbered)) {
                    printf("  in %s\n", names[i]);
                    findings++;
                }
        }
    }
    printf("%d ways to stretch %d files, %d of them slow\n", ways, files - 1, findings);
    return findings != 0;
}
