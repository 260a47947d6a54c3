/* Eight threads that first ask for one product after the other, always at the same time. Arguments: ids of operations. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <twilite.h>

enum { THREADS = 8 };
static pthread_barrier_t all;
static atomic_int failed;

static void *ask(void *ids) {
    for (char **id = ids; *id != NULL; id++) {
        pthread_barrier_wait(&all);
        twilite_response *response = twilite_validate(*id, "{\"Unknown\": 1}");
        if (twilite_response_status(response) != TWILITE_INVALID_PARAMETERS) {
            fprintf(stderr, "%s: %s\n", *id, twilite_response_json(response));
            failed = 1;
        }
        twilite_response_free(response);
    }
    return NULL;
}

int main(int count, char **arguments) {
    if (count < 2) return 2;
    pthread_t threads[THREADS];
    pthread_barrier_init(&all, NULL, THREADS);
    for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, ask, arguments + 1);
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    if (!failed) puts("ok");
    return failed;
}
