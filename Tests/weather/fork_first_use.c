/* A process's first use of the library, while another of its threads forks. Each try is a process of its own; its child
 * uses the library too, and must not hang. Arguments: "client", "catalog" or "validate", and how many tries. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <twilite.h>
#include <unistd.h>

static const char *what;
static atomic_int go;

static void use(void) {
    if (!strcmp(what, "client")) {
        twilite_client_free(twilite_client_create(
            "{\"account_sid\": \"AC0123456789abcdef0123456789abcdef\", \"auth_token\": \"token\"}", NULL));
    } else if (!strcmp(what, "catalog")) {
        (void)twilite_catalog();
    } else {
        twilite_response_free(twilite_validate("verify.v2.entity.fetch", "{}"));
    }
}

static void *first(void *unused) {
    while (!go) {}
    use();
    return unused;
}

static long nanoseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000000L + now.tv_nsec;
}

/* One process: forks so many nanoseconds after its first use has begun. */
static int try(long delay) {
    pthread_t thread;
    int status;
    if (pthread_create(&thread, NULL, first, NULL) != 0) return 2;
    go = 1;
    for (long end = nanoseconds() + delay; nanoseconds() < end;) {}
    pid_t child = fork();
    if (child == 0) {
        alarm(5); /* A child that hangs is killed, and seen. */
        use();
        _exit(0);
    }
    waitpid(child, &status, 0);
    pthread_join(thread, NULL);
    return status != 0;
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    what = arguments[1];
    int tries = atoi(arguments[2]), hung = 0;
    for (int i = 0; i < tries && hung < 3; i++) {
        /* Making a client takes milliseconds, the rest some hundred microseconds. */
        long range = strcmp(what, "client") ? 300000 : 6000000;
        pid_t process = fork();
        int status;
        if (process == 0) _exit(try(range / tries * i));
        waitpid(process, &status, 0);
        hung += status != 0;
    }
    if (hung) fprintf(stderr, "%d children hung\n", hung);
    return hung != 0;
}
