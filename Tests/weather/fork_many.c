/* Threads that fork all the time, so that their forks overlap, beside threads that call. Prints the calls made, those
 * that failed, how many milliseconds the longest took, and the forks. Arguments: options, forking threads, seconds,
 * "call" or "queue". */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "through.h"

enum { CALLERS = 4, MOST_FORKERS = 64 };
static twilite_client *client;
static const char *way;
static atomic_int stop;
static atomic_long calls, failed, longest, forks;

static long milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000L + now.tv_nsec / 1000000;
}

static void *work(void *unused) {
    while (!stop) {
        long begun = milliseconds();
        twilite_response *response = call_through(
            way, client, "verify.v2.entity.create",
            "{\"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Identity\": \"identity-1\"}");
        long took = milliseconds() - begun, known = longest;
        calls++;
        failed += twilite_response_status(response) != TWILITE_OK;
        twilite_response_free(response);
        while (took > known && !atomic_compare_exchange_weak(&longest, &known, took)) {}
    }
    return unused;
}

static void *split(void *unused) {
    while (!stop) {
        pid_t child = fork();
        if (child == 0) _exit(0);
        waitpid(child, NULL, 0);
        forks++;
    }
    return unused;
}

int main(int count, char **arguments) {
    if (count != 5) return 2;
    way = arguments[4];
    int forkers = atoi(arguments[2]);
    pthread_t threads[CALLERS + MOST_FORKERS];
    if (forkers > MOST_FORKERS) return 2;
    client = twilite_client_create(arguments[1], NULL);
    for (int i = 0; i < CALLERS + forkers; i++) pthread_create(&threads[i], NULL, i < CALLERS ? work : split, NULL);
    sleep((unsigned)atoi(arguments[3]));
    stop = 1;
    for (int i = 0; i < CALLERS + forkers; i++) pthread_join(threads[i], NULL);
    twilite_client_free(client);
    printf("[%ld, %ld, %ld, %ld]\n", (long)calls, (long)failed, (long)longest, (long)forks);
    return 0;
}
