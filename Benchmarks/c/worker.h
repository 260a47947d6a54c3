/* A worker: for each number read from standard input it does that many pieces of work, and prints as one line of JSON
 * what they cost. The two sides of a comparison live side by side and are told in turn to work, so that both meet the
 * same weather on a shared machine, and neither its start nor its warming up is measured. */
#ifndef WORKER_H
#define WORKER_H

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#define SERVICE "VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define ACCOUNT "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define TOKEN "0123456789abcdef0123456789abcdef"

static inline double wall_seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* User and system time of this process, all its threads together. */
static inline double cpu_seconds(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

static inline long resident_kilobytes(void) {
    long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL) return 0;
    if (fscanf(file, "%*d %ld", &pages) != 1) pages = 0;
    fclose(file);
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

static inline void die(const char *what, const char *detail) {
    fprintf(stderr, "%s: %s\n", what, detail == NULL ? "" : detail);
    exit(1);
}

static inline int serve(void (*work)(void *state, long count), void *state) {
    char line[32];
    while (fgets(line, sizeof line, stdin) != NULL) {
        long count = strtol(line, NULL, 10);
        double wall = wall_seconds(), cpu = cpu_seconds();
        work(state, count);
        cpu = cpu_seconds() - cpu;
        wall = wall_seconds() - wall;
        printf("{\"count\": %ld, \"wall\": %.9f, \"cpu\": %.9f, \"rss\": %ld}\n", count, wall, cpu,
               resident_kilobytes());
        fflush(stdout);
    }
    return 0;
}

#endif
