/* Threads that submit to one queue, cancel some of it and wake it, two that drive it until it is closed, and a queue that is freed with work in it.
 * Every call that was accepted must have exactly one completion. Arguments: options, how many threads submit. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <twilite.h>

enum { CALLS = 60, MOST_THREADS = 64 };
static twilite_queue *queue;
static int threads;
static atomic_int completions[MOST_THREADS * CALLS], taken, lines;
static atomic_bool failed;

static void trace(void *context, const char *line) { *(atomic_int *)context += line[0] == '{'; }

static void fail(const char *what, const char *more) {
    fprintf(stderr, "%s %s\n", what, more);
    failed = 1;
}

static int submit(int number) {
    char params[120];
    snprintf(params, sizeof params, "{\"ServiceSid\": \"ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Sid\": \"user%d\"}", number);
    /* The server never answers these. */
    int deadline = number % 13 == 5 ? 300 : 0;
    return twilite_queue_submit_within(queue, (uint64_t)number, "ip_messaging.v2.user.fetch", params, deadline);
}

static void *submitter(void *argument) {
    int first = (int)(size_t)argument * CALLS;
    for (int number = first; number < first + CALLS; number++) {
        if (submit(number) != TWILITE_OK) fail("not accepted", "");
        if (number % 5 == 0) {
            int32_t status = twilite_queue_cancel(queue, (uint64_t)(number - number % 3));
            if (status != TWILITE_OK && status != TWILITE_DONE) fail("not cancelled", "");
        }
        if (number % 7 == 0 && twilite_queue_wake(queue) != TWILITE_OK) fail("not woken", "");
    }
    return NULL;
}

static void take(twilite_response *response) {
    int number = (int)twilite_response_tag(response);
    char expected[30];
    snprintf(expected, sizeof expected, "{\"n\":%d}", number);
    const char *json = twilite_response_json(response);
    int32_t status = twilite_response_status(response);
    if (status == TWILITE_OK ? number % 11 == 3 || number % 13 == 5 || atoi(json + 5) != number
                             : status != TWILITE_CANCELLED && status != TWILITE_TIMEOUT && status != TWILITE_API_ERROR)
        fail("not expected:", json);
    completions[number]++;
    taken++;
    twilite_response_free(response);
}

/* Drives until the queue is closed; wakes are heard and change nothing. */
static void *driver(void *unused) {
    for (;;) {
        twilite_response *response = twilite_queue_next(queue, -1);
        if (response && twilite_response_status(response) == TWILITE_CLOSED) {
            twilite_response_free(response);
            return unused;
        }
        if (response) take(response);
        twilite_queue_pending(queue);
    }
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    threads = atoi(arguments[2]);
    twilite_client *client = twilite_client_create(arguments[1], NULL);
    twilite_client_set_trace(client, trace, &lines);
    queue = twilite_queue_create(client, "{\"max_in_flight\": 16}", NULL);
    if (!queue) return 1;
    twilite_queue_fd(queue);

    pthread_t submitters[MOST_THREADS], drivers[2];
    for (int i = 0; i < threads; i++) pthread_create(&submitters[i], NULL, submitter, (void *)(size_t)i);
    for (int i = 0; i < 2; i++) pthread_create(&drivers[i], NULL, driver, NULL);
    for (int i = 0; i < threads; i++) pthread_join(submitters[i], NULL);
    while (taken < threads * CALLS) {
        twilite_response *response = twilite_queue_next(queue, 50);
        if (response) take(response);
    }
    if (twilite_queue_close(queue) != TWILITE_OK || submit(0) != TWILITE_CLOSED) fail("not closed", "");
    for (int i = 0; i < 2; i++) pthread_join(drivers[i], NULL);
    for (int number = 0; number < threads * CALLS; number++)
        if (completions[number] != 1) fail("not exactly one completion", "");
    if (twilite_queue_pending(queue) != 0) fail("something is left", "");
    twilite_queue_free(queue);

    /* Freed with calls that wait, calls on the wire, and completions that nobody took. */
    queue = twilite_queue_create(client, "{\"max_in_flight\": 16}", NULL);
    twilite_client_free(client);
    for (int number = 0; number < CALLS; number++) submit(number);
    twilite_response_free(twilite_queue_next(queue, -1));
    twilite_queue_free(queue);
    if (!failed && lines > 0) puts("ok");
    return failed;
}
