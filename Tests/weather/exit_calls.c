/* What a program does in its own exit handlers, which run after the library's if they were registered before: it joins a
 * thread that calls all the time, calls by itself, and frees everything. Argument: options. Prints for how many
 * milliseconds of the process's end the thread's last call went on, and how all calls ended. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <twilite.h>
#include <unistd.h>

static twilite_client *client;
static twilite_queue *queue;
static pthread_t thread;
static twilite_response *last;
static atomic_int calls;
static long began, ended;

static long milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static twilite_response *call(void) { return twilite_trusthub_v1_customer_profile_list(client, "{\"Limit\": 1}"); }

/* Calls until one fails. */
static void *work(void *unused) {
    while (twilite_response_status(last = call()) == TWILITE_OK) {
        twilite_response_free(last);
        calls++;
    }
    ended = milliseconds();
    return unused;
}

/* Registered after the library's handler, and so called before it. */
static void at_first(void) { began = milliseconds(); }

static void at_exit(void) {
    pthread_join(thread, NULL);
    printf("%ld\n", ended - began);
    puts(twilite_response_json(last));
    twilite_response_free(last);
    last = call();
    puts(twilite_response_json(last));
    twilite_response_free(last);
    twilite_queue_submit(queue, 1, "trusthub.v1.customer_profile.list", "{\"Limit\": 1}");
    last = twilite_queue_next(queue, 10000);
    puts(twilite_response_json(last));
    twilite_response_free(last);
    twilite_queue_free(queue);
    twilite_client_free(client);
    fflush(stdout);
}

int main(int count, char **arguments) {
    if (count != 2 || atexit(at_exit) != 0) return 2;
    alarm(50); /* A process that hangs is killed, and seen. */
    client = twilite_client_create(arguments[1], NULL);
    queue = twilite_queue_create(client, NULL, NULL);
    twilite_queue_submit(queue, 1, "trusthub.v1.customer_profile.list", "{\"Limit\": 1}");
    twilite_response_free(twilite_queue_next(queue, -1));
    if (pthread_create(&thread, NULL, work, NULL) != 0) return 2;
    while (calls < 3) usleep(100);
    return atexit(at_first) == 0 ? 0 : 2;
}
