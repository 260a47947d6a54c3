/* queue_peer BASE_URL CA_FILE IN_FLIGHT: creates with libcurl's multi interface, so many at once. */
#include "peer.h"

struct slot {
    CURL *handle;
    struct body body;
};

struct loop {
    const char *base;
    CURLM *multi;
    struct slot *slots;
    int in_flight;
};

static void start(struct loop *loop, struct slot *slot, long number) {
    prepare_create(slot->handle, &slot->body, loop->base, number);
    if (curl_multi_add_handle(loop->multi, slot->handle) != CURLM_OK) die("curl_multi_add_handle", NULL);
}

static void work(void *state, long count) {
    struct loop *loop = state;
    long started = 0, ended = 0;
    while (started < count && started < loop->in_flight) {
        start(loop, &loop->slots[started], started);
        started++;
    }
    while (ended < count) {
        int running, left;
        long before = ended;
        CURLMsg *message;
        if (curl_multi_perform(loop->multi, &running) != CURLM_OK) die("curl_multi_perform", NULL);
        while ((message = curl_multi_info_read(loop->multi, &left)) != NULL) {
            struct slot *slot;
            if (message->msg != CURLMSG_DONE) continue;
            CURL *handle = message->easy_handle;
            expect(handle, message->data.result, 201);
            curl_easy_getinfo(handle, CURLINFO_PRIVATE, (char **)&slot);
            curl_multi_remove_handle(loop->multi, handle);
            ended++;
            if (started < count) start(loop, slot, started++);
        }
        if (ended == before && curl_multi_poll(loop->multi, NULL, 0, 1000, NULL) != CURLM_OK)
            die("curl_multi_poll", NULL);
    }
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    struct loop loop = {.base = argv[1], .in_flight = atoi(argv[3])};
    curl_global_init(CURL_GLOBAL_DEFAULT);
    loop.multi = curl_multi_init();
    loop.slots = calloc((size_t)loop.in_flight, sizeof *loop.slots);
    if (loop.multi == NULL || loop.slots == NULL) return 1;
    curl_multi_setopt(loop.multi, CURLMOPT_PIPELINING, CURLPIPE_MULTIPLEX);
    curl_multi_setopt(loop.multi, CURLMOPT_MAXCONNECTS, (long)loop.in_flight);
    for (int i = 0; i < loop.in_flight; i++) {
        struct slot *slot = &loop.slots[i];
        slot->handle = make_handle(argv[2][0] ? argv[2] : NULL, &slot->body);
        curl_easy_setopt(slot->handle, CURLOPT_PRIVATE, slot);
        if (argv[2][0]) curl_easy_setopt(slot->handle, CURLOPT_PIPEWAIT, 1L);
    }
    return serve(work, &loop);
}
