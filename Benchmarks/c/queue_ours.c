/* queue_ours BASE_URL CA_FILE IN_FLIGHT: creates with a completion queue, so many at once. */
#include "ours.h"

struct loop {
    twilite_queue *queue;
    long in_flight;
};

static void submit(struct loop *loop, long number) {
    struct create_params params;
    const char *json = create_params(&params, number);
    if (twilite_queue_submit(loop->queue, (uint64_t)number, "verify.v2.entity.create", json) != TWILITE_OK)
        die("twilite_queue_submit", NULL);
}

static void work(void *state, long count) {
    struct loop *loop = state;
    long submitted = 0, ended = 0;
    while (submitted < count && submitted < loop->in_flight) submit(loop, submitted++);
    for (; ended < count; ended++) {
        twilite_response *response = twilite_queue_next(loop->queue, -1);
        expect_ok(response);
        twilite_response_free(response);
        if (submitted < count) submit(loop, submitted++);
    }
}

int main(int argc, char **argv) {
    char options[64];
    twilite_response *error = NULL;
    if (argc != 4) return 2;
    struct loop loop = {.in_flight = atol(argv[3])};
    twilite_client *client = make_client(argv[1], argv[2][0] ? argv[2] : NULL);
    snprintf(options, sizeof options, "{\"max_in_flight\": %ld}", loop.in_flight);
    loop.queue = twilite_queue_create(client, options, &error);
    if (loop.queue == NULL) die("queue", twilite_response_json(error));
    int outcome = serve(work, &loop);
    twilite_queue_free(loop.queue);
    twilite_client_free(client);
    return outcome;
}
