/* create_peer BASE_URL CA_FILE THREADS: creates with libcurl alone, one kept easy handle for each thread. */
#include <pthread.h>

#include "peer.h"

struct lane {
    const char *base;
    CURL *handle;
    struct body body;
    long count;
    pthread_t thread;
};

struct lanes {
    struct lane *all;
    int count;
};

static void *run(void *context) {
    struct lane *lane = context;
    for (long number = 0; number < lane->count; number++) {
        prepare_create(lane->handle, &lane->body, lane->base, number);
        expect(lane->handle, curl_easy_perform(lane->handle), 201);
    }
    return NULL;
}

static void work(void *state, long count) {
    struct lanes *lanes = state;
    for (int i = 0; i < lanes->count; i++) lanes->all[i].count = count / lanes->count;
    if (lanes->count == 1) {
        run(&lanes->all[0]);
        return;
    }
    for (int i = 0; i < lanes->count; i++)
        if (pthread_create(&lanes->all[i].thread, NULL, run, &lanes->all[i]) != 0) die("pthread_create", NULL);
    for (int i = 0; i < lanes->count; i++) pthread_join(lanes->all[i].thread, NULL);
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    struct lanes lanes = {.count = atoi(argv[3])};
    lanes.all = calloc((size_t)lanes.count, sizeof *lanes.all);
    if (lanes.all == NULL) return 1;
    curl_global_init(CURL_GLOBAL_DEFAULT);
    for (int i = 0; i < lanes.count; i++) {
        lanes.all[i].base = argv[1];
        lanes.all[i].handle = make_handle(argv[2][0] ? argv[2] : NULL, &lanes.all[i].body);
    }
    return serve(work, &lanes);
}
