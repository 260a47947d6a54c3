/* Threads that wait for each other while each gets a signal each millisecond, whose handler has no SA_RESTART. Arguments:
 * options, what they wait for: "queue", whose next completion one of them brings, or "token", which one of them fetches for
 * all. Prints how many calls ended in TWILITE_OK, and how many signals came. */
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

#include "calls.h"

enum { THREADS = 4, CALLS = 40 };
static twilite_client *client;
static twilite_queue *queue;
static atomic_int good, signals, ended;

static void count_signal(int number) { signals += number != 0; }

static void *take(void *unused) {
    for (;;) {
        twilite_response *response = twilite_queue_next(queue, -1);
        int32_t status = twilite_response_status(response);
        if (response == NULL) fputs("a wait without an end has ended\n", stderr);
        twilite_response_free(response);
        if (status != TWILITE_OK) break;
        good++;
    }
    ended++;
    return unused;
}

static void *call(void *unused) {
    for (int i = 0; i < CALLS / THREADS; i++)
        good += status_of(twilite_verify_v2_entity_list(client, SERVICE)) == TWILITE_OK;
    ended++;
    return unused;
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    int is_queue = !strcmp(arguments[2], "queue");
    struct sigaction action = {.sa_handler = count_signal};
    sigaction(SIGUSR1, &action, NULL);
    client = twilite_client_create(arguments[1], NULL);
    queue = twilite_queue_create(client, "{\"max_in_flight\": 2}", NULL);
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, is_queue ? take : call, NULL);
    for (int i = 0; is_queue && i < CALLS; i++) twilite_queue_submit(queue, 1, "verify.v2.entity.list", SERVICE);
    while (ended < THREADS) {
        usleep(1000);
        for (int i = 0; i < THREADS; i++) pthread_kill(threads[i], SIGUSR1);
        if (is_queue && twilite_queue_pending(queue) == 0) twilite_queue_close(queue);
    }
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    printf("%d %d\n", (int)good, (int)signals);
    twilite_queue_free(queue);
    twilite_client_free(client);
    return 0;
}
