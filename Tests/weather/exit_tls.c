/* Leaves main while threads make TLS connections: OpenSSL cleans up as the process ends, beside them. Arguments: options,
 * microseconds until main is left. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <twilite.h>
#include <unistd.h>

enum { THREADS = 4 };
static twilite_client *client;
static atomic_int calls;

static void *work(void *unused) {
    for (;;) {
        twilite_response_free(twilite_trusthub_v1_customer_profile_list(client, "{\"Limit\": 1}"));
        calls++;
    }
    return unused;
}

int main(int count, char **arguments) {
    pthread_t thread;
    if (count != 3) return 2;
    client = twilite_client_create(arguments[1], NULL);
    for (int i = 0; i < THREADS; i++)
        if (pthread_create(&thread, NULL, work, NULL) != 0) return 2;
    while (calls == 0) usleep(100);
    usleep((unsigned)atoi(arguments[2]));
    return 0;
}
