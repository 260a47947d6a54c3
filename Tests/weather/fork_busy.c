/* Forks again and again while threads call; each child must end well. Arguments: options,
 * whether there are "calls before" the first fork, number of forks. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <twilite.h>
#include <unistd.h>

enum { THREADS = 4 };
static twilite_client *client;
static atomic_int stop, failed;

static int call(void) {
    twilite_response *response = twilite_ip_messaging_v2_user_fetch(
        client, "{\"ServiceSid\": \"ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Sid\": \"jing\"}");
    int wrong = twilite_response_status(response) != TWILITE_OK;
    if (wrong) fprintf(stderr, "%s\n", twilite_response_json(response));
    twilite_response_free(response);
    return wrong;
}

static void *work(void *unused) {
    while (!stop) failed |= call();
    return unused;
}

int main(int count, char **arguments) {
    if (count != 4) return 2;
    client = twilite_client_create(arguments[1], NULL);
    if (!strcmp(arguments[2], "calls before")) failed |= call();
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, work, NULL);
    for (int i = 0, status; i < atoi(arguments[3]); i++) {
        pid_t child = fork();
        if (child == 0) {
            alarm(10); /* A child that hangs is killed, and seen. */
            int wrong = call() | call();
            twilite_client_free(client);
            _exit(wrong);
        }
        waitpid(child, &status, 0);
        if (status != 0) fprintf(stderr, "child %d ended with %#x\n", i, status);
        failed |= status != 0;
    }
    stop = 1;
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    failed |= call();
    twilite_client_free(client);
    if (!failed) puts("ok");
    return failed;
}
