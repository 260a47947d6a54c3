/* Starts programs while threads make a new connection for each call, and has each look at what it inherited. Arguments:
 * options, how they are started ("fork" and exec, or "posix_spawn"), how many.
 * A program that was started prints each descriptor that it inherited and what it is: "pair" for a local socket. */
#include <fcntl.h>
#include <pthread.h>
#include <spawn.h>
#include <stdatomic.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "calls.h"

enum { THREADS = 3, MOST = 100 };
static twilite_client *client;
static atomic_int stop, failed;

static void *work(void *unused) {
    while (!stop) failed |= status_of(twilite_verify_v2_entity_create(client, ENTITY)) != TWILITE_OK;
    return unused;
}

static void tell_inherited(void) {
    for (int number = 3; number < MOST; number++) {
        char path[64], what[256] = "pair";
        int family = 0;
        socklen_t size = sizeof family;
        if (fcntl(number, F_GETFD) == -1) continue;
        snprintf(path, sizeof path, "/proc/self/fd/%d", number);
        if (getsockopt(number, SOL_SOCKET, SO_DOMAIN, &family, &size) != 0 || family != AF_UNIX) {
            ssize_t length = readlink(path, what, sizeof what - 1);
            what[length < 0 ? 0 : length] = 0;
        }
        printf("%s\n", what);
    }
}

static pid_t start(int forks) {
    char *words[] = {"spawned", "inherited", NULL}, *environment[] = {NULL};
    pid_t child = -1;
    if (!forks) return posix_spawn(&child, "/proc/self/exe", NULL, NULL, words, environment) == 0 ? child : -1;
    child = fork();
    if (child == 0) {
        execve("/proc/self/exe", words, environment);
        _exit(3);
    }
    return child;
}

int main(int count, char **arguments) {
    if (count == 2) {
        tell_inherited();
        return 0;
    }
    if (count != 4) return 2;
    client = twilite_client_create(arguments[1], NULL);
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, work, NULL);
    for (int i = atoi(arguments[3]), status; i > 0; i--) {
        pid_t child = start(!strcmp(arguments[2], "fork"));
        if (child < 0 || waitpid(child, &status, 0) != child || status != 0) failed = 1;
    }
    stop = 1;
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    twilite_client_free(client);
    return failed;
}
