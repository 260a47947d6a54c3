/* Calls in an event loop, epoll here: the queue's descriptor is one among others, and a timer stands for the rest of what
 * the loop does. A turn takes some completions; the descriptor stays readable while there are more. */
#define _GNU_SOURCE
#include <sys/epoll.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include "example.h"

enum { PROFILES = 50, BATCH = 16 };

int main(void) {
    twilite_client *client = example_client();
    twilite_queue *queue = twilite_queue_create(client, NULL, NULL);
    int loop = epoll_create1(EPOLL_CLOEXEC), timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    struct itimerspec every = {{0, 5000000}, {0, 5000000}};
    struct epoll_event event;
    unsigned long ticks = 0;
    int submitted = 0, failed = 0;

    if (queue == NULL || loop < 0 || timer < 0) return 1;
    memset(&event, 0, sizeof event);
    event.events = EPOLLIN;
    event.data.fd = twilite_queue_fd(queue);
    epoll_ctl(loop, EPOLL_CTL_ADD, event.data.fd, &event);
    event.data.fd = timer;
    epoll_ctl(loop, EPOLL_CTL_ADD, timer, &event);
    timerfd_settime(timer, 0, &every, NULL);

    for (; submitted < PROFILES; submitted++)
        if (twilite_queue_submit(queue, (uint64_t)submitted, "trusthub.v1.customer_profile.list", "{\"Limit\": 1}") != TWILITE_OK)
            break;
    while (twilite_queue_pending(queue) > 0 && epoll_wait(loop, &event, 1, -1) >= 0) {
        uint64_t times;
        twilite_response *taken[BATCH];
        size_t count, i;
        if (event.data.fd == timer) {
            if (read(timer, &times, sizeof times) == sizeof times) ticks += (unsigned long)times;
            continue;
        }
        /* Within the queue's turn_budget_us, however fast answers come. */
        while ((count = twilite_queue_take(queue, taken, BATCH, 0)) > 0) {
            for (i = 0; i < count; i++) {
                if (twilite_response_status(taken[i]) != TWILITE_OK) {
                    failed++;
                    fprintf(stderr, "%s\n", twilite_response_json(taken[i]));
                }
                twilite_response_free(taken[i]);
            }
        }
    }
    printf("listed %d times, failed %d; the timer went off %lu times meanwhile\n", submitted, failed, ticks);
    /* Stop watching before the queue is freed: its number may be another's then. */
    epoll_ctl(loop, EPOLL_CTL_DEL, twilite_queue_fd(queue), NULL);
    twilite_queue_free(queue);
    twilite_client_free(client);
    close(timer);
    close(loop);
    return failed != 0 || submitted != PROFILES;
}
