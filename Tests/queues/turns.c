/* Threads that wait in twilite_queue_next get completions in turn, also when whoever got one comes back at once. Then a
 * child is forked while they wait, and frees its copy of the queue. Arguments: options. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <twilite.h>
#include <unistd.h>

enum { THREADS = 5, ROUNDS = 4 };
static twilite_queue *queue;
static atomic_int ids[THREADS], takers[THREADS * ROUNDS];

static void *taker(void *argument) {
    int number = (int)(size_t)argument;
    ids[number] = (int)syscall(SYS_gettid);
    for (;;) {
        twilite_response *response = twilite_queue_next(queue, -1);
        uint64_t tag = twilite_response_tag(response);
        twilite_response_free(response);
        takers[tag] = number + 1;
    }
    return NULL;
}

/* Wait until a thread sleeps in the kernel: there is nothing but its turn that it waits for. */
static void await_sleep(int number) {
    char path[40], text[200], state = 0;
    while (ids[number] == 0) usleep(100);
    snprintf(path, sizeof path, "/proc/self/task/%d/stat", ids[number]);
    for (int sleeps = 0; sleeps < 3; sleeps = state == 'S' ? sleeps + 1 : 0) {
        FILE *file = fopen(path, "r");
        if (fgets(text, sizeof text, file) == NULL || sscanf(text, "%*d (%*[^)]) %c", &state) != 1) state = 0;
        fclose(file);
        usleep(200);
    }
}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    twilite_client *client = twilite_client_create(arguments[1], NULL);
    queue = twilite_queue_create(client, NULL, NULL);
    for (int number = 0; number < THREADS; number++) {
        pthread_t thread;
        pthread_create(&thread, NULL, taker, (void *)(size_t)number);
        await_sleep(number);
    }
    for (int call = 0; call < THREADS * ROUNDS; call++) {
        /* It has no parameters, and so ends where it begins. */
        twilite_queue_submit(queue, (uint64_t)call, "verify.v2.entity.fetch", NULL);
        while (takers[call] == 0) usleep(100);
        printf("%d", takers[call] - 1);
        await_sleep(takers[call] - 1);
    }
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        alarm(20);
        twilite_queue_free(queue);
        _exit(0);
    }
    int status;
    waitpid(child, &status, 0);
    puts(WIFSIGNALED(status) ? " child hangs" : " child ends");
    fflush(stdout);
    _exit(0);
}
