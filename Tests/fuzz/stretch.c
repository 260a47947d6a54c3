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

/* The places of what is in `of`, and the end of the data. */
static size_t find_marks(const struct way *way, const char *of, size_t marks[256]) {
    size_t found = 0;
    for (size_t at = 0; at < way->count && found < 255; at++)
        if (way->data[at] != 0 && strchr(of, way->data[at]) != NULL) marks[found++] = at;
    marks[found] = way->count;
    return found;
}

static int visit_both(struct way *way, size_t begin, size_t end, void (*visit)(const struct way *way)) {
    way->begin = begin;
    way->end = end;
    for (int is_numbered = 0; is_numbered < 2; is_numbered++) {
        way->is_numbered = is_numbered;
        visit(way);
    }
    return 2;
}

int each_way(int files, char **names, int most_parts, void (*visit)(const struct way *way)) {
    static uint8_t data[16 << 10];
    int ways = 0;
    for (int i = 0; i < files; i++) {
        FILE *file = fopen(names[i], "rb");
        CHECK(file != NULL);
        struct way way = {.file = names[i], .data = data, .count = fread(data, 1, sizeof data, file)};
        fclose(file);
        if (way.count == sizeof data) continue;
        /* Items of a list, members of an object, fields and lines: with more of them an input is still what it was. */
        size_t marks[256], count = find_marks(&way, ",&;\n", marks), parts = (size_t)most_parts / 2;
        if (parts > count) parts = count;
        for (size_t part = 0; part < parts; part++) {
            size_t begin = marks[count - 1 - part * count / parts], end = begin + 1;
            while (end < way.count && memchr(",&;\n]}", data[end], 6) == NULL) end++;
            ways += visit_both(&way, begin, end, visit);
        }
        /* From and to what is no letter or digit. Each file begins with another part. */
        count = find_marks(&way, ",&\n{[:\"?= }]./;", marks);
        for (size_t part = (size_t)i; count > 1 && part < (size_t)i + (size_t)most_parts - parts; part++) {
            size_t first = part * 7919 % count, last = first + 1 + part % 10;
            ways += visit_both(&way, marks[first], marks[last < count ? last : count], visit);
        }
    }
    return ways;
}
