/* An event loop on a queue's descriptor, while another thread submits at the moments that are easily missed: when the loop's
 * thread has drained the queue's bell, and when it has looked at the sockets. The hooks below find these moments. Each call
 * must have its completion without another event. Arguments: options, "read" or "epoll_wait". */
#include <dlfcn.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <twilite.h>
#include <unistd.h>

enum { CALLS = 200 };
static twilite_queue *queue;
static sem_t asked, done;
static const char *moment;
static atomic_int submitted;
static _Thread_local int is_driving;

static void submit(void) {
    /* It has no parameters, and so ends where it begins. */
    twilite_queue_submit(queue, (uint64_t)submitted++, "verify.v2.entity.fetch", NULL);
}

static void *submitter(void *unused) {
    for (;; sem_post(&done)) {
        sem_wait(&asked);
        submit();
    }
    return unused;
}

/* Have the other thread submit, and go on when it has. */
static void let_submit(const char *now) {
    if (!is_driving || strcmp(moment, now) != 0 || submitted >= CALLS) return;
    is_driving = 0; /* once in each turn */
    sem_post(&asked);
    sem_wait(&done);
}

ssize_t read(int descriptor, void *bytes, size_t size) {
    static ssize_t (*next)(int, void *, size_t);
    if (next == NULL) *(void **)&next = dlsym(RTLD_NEXT, "read");
    ssize_t got = next(descriptor, bytes, size);
    let_submit("read");
    return got;
}

int epoll_wait(int epoll, struct epoll_event *events, int most, int timeout) {
    static int (*next)(int, struct epoll_event *, int, int);
    if (next == NULL) *(void **)&next = dlsym(RTLD_NEXT, "epoll_wait");
    int got = next(epoll, events, most, timeout);
    let_submit("epoll_wait");
    return got;
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    moment = arguments[2];
    twilite_client *client = twilite_client_create(arguments[1], NULL);
    queue = twilite_queue_create(client, NULL, NULL);
    struct epoll_event event = {.events = EPOLLIN};
    int epoll = epoll_create1(0), taken = 0;
    pthread_t thread;
    sem_init(&asked, 0, 0);
    sem_init(&done, 0, 0);
    pthread_create(&thread, NULL, submitter, NULL);
    epoll_ctl(epoll, EPOLL_CTL_ADD, twilite_queue_fd(queue), &event);
    submit();
    while (taken < CALLS) {
        if (epoll_wait(epoll, &event, 1, 5000) == 0) {
            printf("nothing to do after %d of %d completions, with %zu pending\n", taken, submitted,
                   twilite_queue_pending(queue));
            return 1;
        }
        twilite_response *response;
        for (is_driving = 1; (response = twilite_queue_next(queue, 0)) != NULL; is_driving = 1) {
            taken++;
            twilite_response_free(response);
        }
        is_driving = 0;
        /* A turn that finds nothing may have had no such moment. */
        if (taken == submitted && taken < CALLS) submit();
    }
    puts("ok");
    return 0;
}
