/* delay PORT MILLISECONDS: a link with a delay. It listens on a port of its own, which it prints, and hands on what
 * comes to and from 127.0.0.1:PORT, each way so many milliseconds late. Making a connection is not delayed. It ends
 * with its standard input. */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>

#include "worker.h"

#define MOST_SOCKETS 2048

/* Bytes on their way. The delay is the same for all, so they arrive in the order in which they were sent. */
struct parcel {
    struct parcel *next;
    double due;
    int to;
    size_t length; /* 0: the sender has ended */
    char bytes[];
};

static struct pollfd watched[MOST_SOCKETS];
static nfds_t watched_count;
static int other_end[MOST_SOCKETS]; /* by descriptor */
static int half_closed[MOST_SOCKETS];
static struct parcel *first, **last = &first;

static struct sockaddr_in loopback(int port) {
    return (struct sockaddr_in){.sin_family = AF_INET, .sin_port = htons((uint16_t)port),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
}

static void watch(int descriptor) { watched[watched_count++] = (struct pollfd){.fd = descriptor, .events = POLLIN}; }

static void forget(int descriptor) {
    for (nfds_t i = 0; i < watched_count; i++)
        if (watched[i].fd == descriptor) watched[i--] = watched[--watched_count];
}

static void open_pair(int listener, int port) {
    struct sockaddr_in address = loopback(port);
    int one = 1, near = accept(listener, NULL, NULL), far = socket(AF_INET, SOCK_STREAM, 0);
    if (near < 0 || far < 0 || near >= MOST_SOCKETS || far >= MOST_SOCKETS || watched_count + 2 > MOST_SOCKETS)
        die("delay", "too many connections");
    if (connect(far, (struct sockaddr *)&address, sizeof address) != 0) die("connect", strerror(errno));
    setsockopt(near, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    setsockopt(far, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    other_end[near] = far;
    other_end[far] = near;
    half_closed[near] = half_closed[far] = 0;
    watch(near);
    watch(far);
}

static void take(int from, double delay) {
    static char bytes[65536];
    ssize_t length = recv(from, bytes, sizeof bytes, 0);
    if (length <= 0) {
        length = 0;
        forget(from);
    }
    struct parcel *parcel = malloc(sizeof *parcel + (size_t)length);
    if (parcel == NULL) die("malloc", NULL);
    *parcel = (struct parcel){.due = wall_seconds() + delay, .to = other_end[from], .length = (size_t)length};
    memcpy(parcel->bytes, bytes, (size_t)length);
    *last = parcel;
    last = &parcel->next;
}

static void deliver(const struct parcel *parcel) {
    int to = parcel->to;
    for (size_t sent = 0; sent < parcel->length;) {
        ssize_t length = send(to, parcel->bytes + sent, parcel->length - sent, MSG_NOSIGNAL);
        if (length < 0) break;
        sent += (size_t)length;
    }
    if (parcel->length > 0) return;
    shutdown(to, SHUT_WR);
    half_closed[to] = 1;
    if (half_closed[other_end[to]]) {
        close(other_end[to]);
        close(to);
    }
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    int port = atoi(argv[1]), listener = socket(AF_INET, SOCK_STREAM, 0);
    double delay = atof(argv[2]) / 1000;
    struct sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    if (bind(listener, (struct sockaddr *)&address, sizeof address) != 0 || listen(listener, 1024) != 0
        || getsockname(listener, (struct sockaddr *)&address, &length) != 0)
        die("listen", strerror(errno));
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    watch(STDIN_FILENO);
    watch(listener);
    for (;;) {
        double wait = first == NULL ? 1 : first->due - wall_seconds();
        if (wait < 0) wait = 0;
        struct timespec timeout = {.tv_sec = (time_t)wait, .tv_nsec = (long)((wait - (double)(time_t)wait) * 1e9)};
        struct pollfd ready[MOST_SOCKETS];
        nfds_t count = watched_count;
        if (ppoll(watched, count, &timeout, NULL) < 0 && errno != EINTR) die("ppoll", strerror(errno));
        memcpy(ready, watched, count * sizeof *ready); /* what follows changes the list */
        for (nfds_t i = 0; i < count; i++) {
            if (ready[i].revents == 0) continue;
            if (ready[i].fd == STDIN_FILENO) return 0;
            if (ready[i].fd == listener) open_pair(listener, port);
            else take(ready[i].fd, delay);
        }
        while (first != NULL && first->due <= wall_seconds()) {
            struct parcel *parcel = first;
            first = parcel->next;
            if (first == NULL) last = &first;
            deliver(parcel);
            free(parcel);
        }
    }
}
