/* A process that may have no other and no thread more. Arguments: options, how many forks are tried beside threads that call:
 * the gate that a fork closes must open again. With 0 there are no threads, and one call is made. Prints the status of the
 * last call. Ends with 77 where forks cannot be had refused. */
#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "calls.h"

enum { THREADS = 3, NOBODY = 54321 };
static twilite_client *client;
static atomic_int stop, failed;

static int call(void) { return status_of(twilite_verify_v2_entity_create(client, ENTITY)); }

static void *work(void *unused) {
    while (!stop) failed |= call() != TWILITE_OK;
    return unused;
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    client = twilite_client_create(arguments[1], NULL);
    int forks = atoi(arguments[2]), started = forks > 0 ? THREADS : 0;
    pthread_t threads[THREADS];
    for (int i = 0; i < started; i++) pthread_create(&threads[i], NULL, work, NULL);
    /* The bound is nothing to root. */
    struct rlimit limit = {1, 1};
    int is_bound = (getuid() != 0 || setresuid(NOBODY, NOBODY, NOBODY) == 0) && setrlimit(RLIMIT_NPROC, &limit) == 0;
    for (int i = forks; is_bound && i > 0; i--) {
        pid_t child = fork();
        if (child == 0) _exit(0);
        if (child > 0) {
            waitpid(child, NULL, 0);
            is_bound = 0;
        } else failed |= errno != EAGAIN;
    }
    printf("%d\n", call());
    stop = 1;
    for (int i = 0; i < started; i++) pthread_join(threads[i], NULL);
    twilite_client_free(client);
    return is_bound ? failed : 77;
}
