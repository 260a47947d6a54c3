/* Forks while another thread replaces the trace function all the time; each child replaces it, too. Arguments: options,
 * forks. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <twilite.h>
#include <unistd.h>

static twilite_client *client;
static atomic_int is_over;

static void trace(void *context, const char *line) { (void)context, (void)line; }

static void *replace(void *argument) {
    while (!is_over) twilite_client_set_trace(client, trace, NULL);
    return argument;
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    client = twilite_client_create(arguments[1], NULL);
    if (!client) return 3;
    pthread_t thread;
    pthread_create(&thread, NULL, replace, NULL);
    for (int fork_number = atoi(arguments[2]); fork_number > 0; fork_number--) {
        pid_t child = fork();
        if (child == 0) {
            alarm(5); /* ends a child that hangs */
            twilite_client_set_trace(client, NULL, NULL);
            _exit(0);
        }
        int status;
        if (child < 0 || waitpid(child, &status, 0) != child || status != 0) {
            printf("a child ended with %d\n", status);
            return 4;
        }
    }
    is_over = 1;
    pthread_join(thread, NULL);
    twilite_client_free(client);
    puts("ok");
    return 0;
}
