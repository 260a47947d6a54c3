/* A thread that drives a queue, while the main thread submits: as many calls at once as the queue allows. Closing the queue
 * ends the thread; every call that was accepted has its completion before. Arguments: how many users to create, and where:
 * the SID of a Chat service. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "example.h"

static int created, failed;

static void *drive(void *context) {
    twilite_queue *queue = context;
    twilite_response *response;
    /* NULL would be the end of a wait by twilite_queue_wake; without a timeout there is no other. */
    while ((response = twilite_queue_next(queue, -1)) == NULL || twilite_response_status(response) != TWILITE_CLOSED) {
        if (response == NULL) continue;
        if (twilite_response_status(response) == TWILITE_OK) {
            created++;
        } else {
            failed++;
            fprintf(stderr, "user %lu: %s\n", (unsigned long)twilite_response_tag(response), twilite_response_json(response));
        }
        twilite_response_free(response);
    }
    twilite_response_free(response);
    return NULL;
}

int main(int argc, char **argv) {
    long count = argc > 1 ? strtol(argv[1], NULL, 10) : 20, number;
    const char *service = argc > 2 ? argv[2] : "IS0123456789abcdef0123456789abcdef";
    twilite_client *client = example_client();
    twilite_queue *queue = twilite_queue_create(client, NULL, NULL);
    twilite_params *params = twilite_params_create();
    pthread_t thread;

    twilite_params_set_text(params, "ServiceSid", service);
    if (queue == NULL || pthread_create(&thread, NULL, drive, queue) != 0) return 1;
    for (number = 0; number < count; number++) {
        char identity[64];
        example_unique(identity, sizeof identity, "driven", (int)number);
        twilite_params_set_text(params, "Identity", identity);
        if (twilite_queue_submit(queue, (uint64_t)number, "ip_messaging.v2.user.create", twilite_params_json(params)) !=
            TWILITE_OK)
            break;
    }
    /* Calls that have not ended would be cancelled: wait until all completions were taken. */
    while (twilite_queue_pending(queue) > 0) {
        struct timespec pause = {0, 1000000};
        nanosleep(&pause, NULL);
    }
    twilite_queue_close(queue);
    pthread_join(thread, NULL);
    printf("created %d, failed %d\n", created, failed);
    twilite_params_free(params);
    twilite_queue_free(queue);
    twilite_client_free(client);
    return failed != 0 || created != count;
}
