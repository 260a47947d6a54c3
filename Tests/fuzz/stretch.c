#include "stretch.h"

#include <stdio.h>
#include <string.h>

#include "fail.h"

uint8_t *stretched(const struct way *way, size_t size, size_t *filled) {
    size_t part = way->end - way->begin, at = way->begin;
    uint8_t *input = malloc(size + way->count + part + 16);
    CHECK(input != NULL);
    memcpy(input, way->data, way->begin);
    for (unsigned number = 0; at + part + 8 < size; number++) {
        size_t head = part < 4 ? part : 4;
        memcpy(input + at, way->data + way->begin, head);
        at += head;
        if (way->is_numbered) at += (size_t)sprintf((char *)input + at, "%x", number);
        memcpy(input + at, way->data + way->begin + head, part - head);
        at += part - head;
    }
    memcpy(input + at, way->data + way->end, way->count - way->end);
    *filled = at + way->count - way->end;
    return input;
}

/* Parts begin and end where something may: at what is no letter or digit. */
static size_t find_marks(const uint8_t *data, size_t count, size_t marks[256]) {
    size_t found = 0;
    for (size_t at = 0; at < count && found < 256; at++)
        if (memchr(",&\n{[:\"?= }]./;", data[at], 15) != NULL) marks[found++] = at;
    return found;
}

int each_way(int files, char **names, int most_parts, void (*visit)(const struct way *way)) {
    static uint8_t data[16 << 10];
    int ways = 0;
    for (int i = 0; i < files; i++) {
        FILE *file = fopen(names[i], "rb");
        CHECK(file != NULL);
        size_t count = fread(data, 1, sizeof data, file), marks[256];
        fclose(file);
        if (count == sizeof data) continue;
        size_t mark_count = find_marks(data, count, marks);
        /* Each file begins with another part. */
        for (int part = i; mark_count > 1 && part < i + most_parts; part++) {
            size_t first = (size_t)(part * 7919) % mark_count, span = 1 + (size_t)part % 10;
            size_t last = first + span < mark_count ? first + span : mark_count - 1;
            if (first == last) continue;
            for (int is_numbered = 0; is_numbered < 2; is_numbered++, ways++)
                visit(&(struct way){names[i], data, count, marks[first], marks[last], is_numbered});
        }
    }
    return ways;
}
