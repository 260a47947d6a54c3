/* Threads call while their process forks; children call with the same client. Each answer must echo the identity asked for.
 * Arguments: options, threads, children in all, and who forks: "main", a thread that does not call; "each", every thread
 * that calls, between its calls; "connecting", as "main", when a thread that makes a connection holds a lock of OpenSSL's.
 *
 * The first call of each thread is for an identity that begins with "first": the server answers when all have come, so
 * that each has a connection of its own and none is made while the process forks. */
#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <twilite.h>
#include <unistd.h>

enum { MOST = 16, ALIVE = 4, CHILDS_CALLS = 3 };
static twilite_client *client;
static atomic_int stop, failed, unforked, is_fork_near, is_held, pauses;
static unsigned patience = 60;

/* A few things that OpenSSL does under a lock last until the fork that is near, but not for ever: it may wait for them. */
int pthread_rwlock_unlock(pthread_rwlock_t *lock) {
    static int (*_Atomic real)(pthread_rwlock_t *);
    int (*found)(pthread_rwlock_t *) = real;
    if (!found) {
        *(void **)&found = dlsym(RTLD_NEXT, "pthread_rwlock_unlock");
        real = found;
    }
    if (is_fork_near && pauses-- > 0) {
        is_held = 1;
        for (int i = 0; is_fork_near && i < 100; i++) usleep(500);
    }
    return found(lock);
}

static int call(const char *who, int process, int thread, int number) {
    char identity[80], params[200], expected[100];
    snprintf(identity, sizeof identity, "%s%d-%d-%d", who, process, thread, number);
    snprintf(params, sizeof params, "{\"ServiceSid\": \"ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Sid\": \"%s\"}", identity);
    snprintf(expected, sizeof expected, "{\"identity\":\"%s\"}", identity);
    twilite_response *response = twilite_ip_messaging_v2_user_fetch(client, params);
    const char *json = twilite_response_json(response);
    int wrong = twilite_response_status(response) != TWILITE_OK || strcmp(json, expected) != 0 ||
                twilite_response_attempts(response) != 1;
    if (wrong) fprintf(stderr, "%s: %d attempts: %s\n", identity, (int)twilite_response_attempts(response), json);
    twilite_response_free(response);
    return wrong;
}

static pid_t fork_child(int number) {
    pid_t child = fork();
    if (child != 0) return child;
    alarm(patience); /* A child that hangs is killed, and seen. */
    is_fork_near = 0;
    int wrong = 0;
    for (int i = 0; i < CHILDS_CALLS; i++) wrong |= call("child", number, 0, i);
    twilite_client_free(client);
    _exit(wrong);
}

static void wait_for(pid_t child) {
    int status = -1;
    waitpid(child, &status, 0);
    if (status != 0) fprintf(stderr, "a child ended with %#x\n", status);
    failed |= status != 0;
}

static pthread_barrier_t connected;

static void make_connection(int thread) {
    failed |= call("first", 0, thread, 0);
    pthread_barrier_wait(&connected);
}

static void *work(void *argument) {
    int thread = (int)(size_t)argument, number = 0;
    make_connection(thread);
    while (!stop) failed |= call("parent", 0, thread, number++);
    return NULL;
}

static void *work_and_fork(void *argument) {
    int thread = (int)(size_t)argument, number = 0, child;
    make_connection(thread);
    while ((child = --unforked) >= 0) {
        failed |= call("parent", 0, thread, number++);
        pid_t process = fork_child(child);
        failed |= call("parent", 0, thread, number++);
        wait_for(process);
    }
    return NULL;
}

int main(int count, char **arguments) {
    if (count != 5) return 2;
    int threads = atoi(arguments[2]), children = atoi(arguments[3]), is_each = !strcmp(arguments[4], "each");
    pthread_t started[MOST];
    pid_t alive[ALIVE] = {0};
    if (threads > MOST || !(client = twilite_client_create(arguments[1], NULL))) return 2;
    unforked = children;
    pthread_barrier_init(&connected, NULL, (unsigned)threads + 1);
    for (int i = 0; i < threads; i++) pthread_create(&started[i], NULL, is_each ? work_and_fork : work, (void *)(size_t)i);
    pthread_barrier_wait(&connected);
    int is_connecting = !strcmp(arguments[4], "connecting");
    if (is_connecting) patience = 10;
    for (int i = 0; !is_each && i < children && !failed; i++) {
        if (alive[i % ALIVE]) wait_for(alive[i % ALIVE]);
        is_held = 0;
        pauses = threads;
        is_fork_near = is_connecting;
        while (is_connecting && !is_held) usleep(100);
        alive[i % ALIVE] = fork_child(i);
        is_fork_near = 0;
    }
    for (int i = 0; i < ALIVE; i++) {
        if (alive[i]) wait_for(alive[i]);
    }
    stop = 1;
    for (int i = 0; i < threads; i++) pthread_join(started[i], NULL);
    failed |= call("parent", 0, threads, 0); /* All children have used and freed the client, and are gone. */
    twilite_client_free(client);
    if (!failed) puts("ok");
    return failed;
}
