/* create_ours BASE_URL CA_FILE THREADS: creates with Twilite, all threads on one client. */
#include <pthread.h>

#include "ours.h"

struct lanes {
    twilite_client *client;
    int threads;
    long each;
};

static void *run(void *context) {
    const struct lanes *lanes = context;
    for (long number = 0; number < lanes->each; number++) {
        struct create_params params;
        twilite_response *response =
            twilite_verify_v2_entity_create(lanes->client, create_params(&params, number));
        expect_ok(response);
        twilite_response_free(response);
    }
    return NULL;
}

static void work(void *state, long count) {
    struct lanes *lanes = state;
    pthread_t threads[64];
    lanes->each = count / lanes->threads;
    if (lanes->threads == 1) {
        run(lanes);
        return;
    }
    for (int i = 0; i < lanes->threads; i++)
        if (pthread_create(&threads[i], NULL, run, lanes) != 0) die("pthread_create", NULL);
    for (int i = 0; i < lanes->threads; i++) pthread_join(threads[i], NULL);
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    struct lanes lanes = {.threads = atoi(argv[3])};
    if (lanes.threads < 1 || lanes.threads > 64) return 2;
    lanes.client = make_client(argv[1], argv[2][0] ? argv[2] : NULL);
    int outcome = serve(work, &lanes);
    twilite_client_free(lanes.client);
    return outcome;
}
