/* Leaves main while threads make TLS connections: OpenSSL cleans up as the process ends, beside them. Half of the threads
 * end when a call fails, and what OpenSSL keeps for a thread is freed then. Arguments: options, microseconds until main is
 * left, "call" or "queue". */
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#include "through.h"

enum { THREADS = 4 };
static twilite_client *client;
static const char *way;
static atomic_int calls;

static void *work(void *ends) {
    for (;;) {
        twilite_response *page = call_through(way, client, "trusthub.v1.customer_profile.list", "{\"Limit\": 1}");
        int status = twilite_response_status(page);
        twilite_response_free(page);
        if (ends != NULL && status != TWILITE_OK) return NULL;
        calls++;
    }
}

int main(int count, char **arguments) {
    pthread_t thread;
    if (count != 4) return 2;
    way = arguments[3];
    client = twilite_client_create(arguments[1], NULL);
    for (int i = 0; i < THREADS; i++)
        if (pthread_create(&thread, NULL, work, i % 2 == 0 ? &calls : NULL) != 0) return 2;
    while (calls == 0) usleep(100);
    usleep((unsigned)atoi(arguments[2]));
    return 0;
}
