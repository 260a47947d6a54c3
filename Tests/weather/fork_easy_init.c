/* Forks while threads make a connection for each call, and so an easy handle. No child is made while a thread of the
 * parent's is in curl_easy_init (slow_easy_init.c is preloaded): it would find libcurl's lock taken. Arguments: options,
 * number of forks, "call" or "queue". */
#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "through.h"

enum { THREADS = 4 };
static twilite_client *client;
static const char *way;
static atomic_int stop, calls;

static void *work(void *unused) {
    while (!stop) {
        twilite_response_free(call_through(way, client, "trusthub.v1.customer_profile.list", "{\"Limit\": 1}"));
        calls++;
    }
    return unused;
}

int main(int count, char **arguments) {
    int (*threads_in_easy_init)(void), failed = 0;
    void *found = dlsym(RTLD_DEFAULT, "threads_in_easy_init");
    if (count != 4 || found == NULL) return 2;
    way = arguments[3];
    memcpy(&threads_in_easy_init, &found, sizeof found);
    client = twilite_client_create(arguments[1], NULL);
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, work, NULL);
    while (calls == 0) usleep(100);
    for (int i = 0, status; i < atoi(arguments[2]); i++) {
        pid_t child = fork();
        if (child == 0) _exit(threads_in_easy_init());
        waitpid(child, &status, 0);
        failed += status != 0;
        usleep(300);
    }
    stop = 1;
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    twilite_client_free(client);
    if (failed) fprintf(stderr, "%d children were made in the midst\n", failed);
    return failed != 0;
}
