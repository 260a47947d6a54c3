/* turns BASE_URL CA_FILE CALLS BUDGET_US create|list: hands in calls at once and takes their completions in an event loop,
 * each time until NULL. Prints how long all took and the longest call of twilite_queue_next, in milliseconds. */
#include <sys/epoll.h>

#include "ours.h"

int main(int argc, char **argv) {
    if (argc != 6) return 2;
    int calls = atoi(argv[3]), is_list = !strcmp(argv[5], "list");
    char options[128];
    snprintf(options, sizeof options, "{\"max_in_flight\": %d, \"turn_budget_us\": %s}", calls, argv[4]);
    twilite_client *client = make_client(argv[1], argv[2][0] ? argv[2] : NULL);
    twilite_queue *queue = twilite_queue_create(client, options, NULL);
    struct epoll_event event = {.events = EPOLLIN};
    int loop = epoll_create1(0);
    if (queue == NULL || epoll_ctl(loop, EPOLL_CTL_ADD, twilite_queue_fd(queue), &event) != 0) die("queue", NULL);
    for (int number = 0; number < calls; number++) {
        struct create_params params;
        const char *list = "{\"ServiceSid\": \"VA0123456789abcdef0123456789abcdef\", \"Limit\": 20000}";
        if (twilite_queue_submit(queue, (uint64_t)number, is_list ? "verify.v2.entity.list" : "verify.v2.entity.create",
                                 is_list ? list : create_params(&params, number)) != TWILITE_OK)
            die("twilite_queue_submit", NULL);
    }
    double began = wall_seconds(), longest = 0;
    while (twilite_queue_pending(queue) > 0) {
        twilite_response *response;
        epoll_wait(loop, &event, 1, 1000);
        do {
            double before = wall_seconds();
            response = twilite_queue_next(queue, 0);
            double took = wall_seconds() - before;
            if (took > longest) longest = took;
            if (response != NULL) expect_ok(response);
            twilite_response_free(response);
        } while (response != NULL);
    }
    printf("[%.3f, %.3f]\n", (wall_seconds() - began) * 1e3, longest * 1e3);
    twilite_queue_free(queue);
    twilite_client_free(client);
    return 0;
}
