/* Waits in every way that there is while a signal comes each millisecond, whose handler has no SA_RESTART. Arguments:
 * options, the way, how often; or options, "deadlines".
 * Prints how many signals came. Each wait that ended otherwise than it must is told on standard error. */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <sys/time.h>
#include <time.h>

#include "calls.h"

enum { CALLS = 3, DEADLINE = 300 };
static twilite_client *client;
static twilite_queue *queue;

static volatile sig_atomic_t signals;
static void count_signal(int number) { signals += number != 0; }

static void signal_every_millisecond(void) {
    struct sigaction action = {.sa_handler = count_signal};
    sigaction(SIGALRM, &action, NULL);
    struct itimerval every = {{0, 1000}, {0, 1000}};
    setitimer(ITIMER_REAL, &every, NULL);
}

static void expect(const char *what, twilite_response *response, int expected) {
    if (response == NULL) fprintf(stderr, "%s: no response\n", what);
    else if (twilite_response_status(response) != expected) fprintf(stderr, "%s: %s\n", what, twilite_response_json(response));
    twilite_response_free(response);
}

static int32_t never(void *context) { return context != NULL; }

static twilite_response *next_by_poll(void) {
    struct pollfd watched = {twilite_queue_fd(queue), POLLIN, 0};
    for (;;) {
        twilite_response *response = twilite_queue_next(queue, 0);
        if (response != NULL) return response;
        if (poll(&watched, 1, -1) < 0 && errno != EINTR) return NULL;
    }
}

static void through_queue(const char *way) {
    twilite_response *taken[CALLS] = {NULL};
    size_t count = 0;
    for (int i = 0; i < CALLS; i++) twilite_queue_submit(queue, 1, "verify.v2.entity.list", SERVICE);
    while (count < CALLS) {
        size_t more = 1;
        if (!strcmp(way, "queue_take")) more = twilite_queue_take(queue, taken + count, CALLS - count, -1);
        else taken[count] = !strcmp(way, "queue_fd") ? next_by_poll() : twilite_queue_next(queue, -1);
        if (more == 0) {
            fprintf(stderr, "%s: nothing\n", way);
            return;
        }
        count += more;
    }
    for (int i = 0; i < CALLS; i++) expect(way, taken[i], TWILITE_OK);
}

static void through_pager(int is_within) {
    twilite_pager *pager = twilite_pager_create(client, "verify.v2.entity.list", SERVICE, NULL);
    for (int page = 0; page < 3; page++)
        expect("pager", is_within ? twilite_pager_next_within(pager, 30000, never, NULL) : twilite_pager_next(pager),
               page < 2 ? TWILITE_OK : TWILITE_DONE);
    twilite_pager_free(pager);
}

static long now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* Signals neither end a wait before its time nor put its end off. */
static void deadlines(void) {
    expect("call", twilite_call_within(client, "verify.v2.entity.list", SERVICE, DEADLINE, never, NULL), TWILITE_TIMEOUT);
    twilite_pager *pager = twilite_pager_create(client, "verify.v2.entity.list", SERVICE, NULL);
    expect("pager", twilite_pager_next_within(pager, DEADLINE, never, NULL), TWILITE_TIMEOUT);
    twilite_pager_free(pager);
    twilite_queue_submit_within(queue, 1, "verify.v2.entity.list", SERVICE, DEADLINE);
    expect("queue", twilite_queue_next(queue, -1), TWILITE_TIMEOUT);
    long begun = now();
    twilite_response *response;
    if (twilite_queue_next(queue, DEADLINE) != NULL) fputs("queue_next: a response\n", stderr);
    if (twilite_queue_take(queue, &response, 1, DEADLINE) != 0) fputs("queue_take: a response\n", stderr);
    if (now() - begun < 2 * DEADLINE) fputs("a wait ended before its time\n", stderr);
}

int main(int count, char **arguments) {
    if (count < 3) return 2;
    const char *way = arguments[2];
    client = twilite_client_create(arguments[1], NULL);
    queue = twilite_queue_create(client, NULL, NULL);
    signal_every_millisecond();
    for (int round = count > 3 ? atoi(arguments[3]) : 1; round > 0; round--) {
        if (!strcmp(way, "deadlines")) deadlines();
        else if (!strcmp(way, "pager")) through_pager(0);
        else if (!strcmp(way, "pager_within")) through_pager(1);
        else if (!strcmp(way, "call"))
            expect(way, twilite_call(client, "verify.v2.entity.list", SERVICE), TWILITE_OK);
        else if (!strcmp(way, "call_within"))
            expect(way, twilite_call_within(client, "verify.v2.entity.list", SERVICE, 30000, never, NULL), TWILITE_OK);
        else through_queue(way);
    }
    signal(SIGALRM, SIG_IGN);
    printf("%d\n", (int)signals);
    twilite_queue_free(queue);
    twilite_client_free(client);
    return 0;
}
