/* Creates an entity while the process may open so many descriptors and no more, for each number from 0 on. Arguments:
 * options, the way ("client", "call", "queue" or "child"), the largest number.
 * Prints for each number the status, and 1 where the change may have been made. Ends with 1 when descriptors are left open,
 * or when the same client does not work once there is room. */
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "calls.h"

enum { MOST = 200 };
static int filling[MOST], filled;

static int count_descriptors(void) {
    int count = 0;
    for (int number = 0; number < MOST; number++) count += fcntl(number, F_GETFD) != -1;
    return count;
}

static void leave_room(int room) {
    for (int number; (number = open("/dev/null", O_RDONLY | O_CLOEXEC)) >= 0;) filling[filled++] = number;
    while (room-- > 0) close(filling[--filled]);
}

static void make_room(void) {
    while (filled > 0) close(filling[--filled]);
}

static void tell(twilite_response *response) {
    char may[8] = "false";
    twilite_response_get(response, "/error/may_have_taken_effect", may, sizeof may);
    printf("%d %d\n", (int)twilite_response_status(response), !strcmp(may, "true"));
    twilite_response_free(response);
}

static int in_child(twilite_client *client) {
    int status = -1;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        tell(create_through("call", client, NULL));
        fflush(stdout);
        _exit(0);
    }
    return waitpid(child, &status, 0) != child || status != 0;
}

int main(int count, char **arguments) {
    if (count != 4) return 2;
    const char *options = arguments[1], *way = arguments[2];
    int is_queue = !strcmp(way, "queue"), failed = 0;
    struct rlimit limit = {MOST, MOST};
    if (setrlimit(RLIMIT_NOFILE, &limit) != 0) return 2;
    /* What is made once in a process is made before. */
    twilite_client *client = twilite_client_create(options, NULL);
    failed |= status_of(create_through("call", client, NULL)) != TWILITE_OK;
    twilite_client_free(client);
    int before = count_descriptors();
    for (int room = 0; room <= atoi(arguments[3]); room++) {
        twilite_response *error = NULL;
        int makes_client = !strcmp(way, "client");
        if (makes_client) leave_room(room);
        client = twilite_client_create(options, &error);
        twilite_queue *queue = is_queue ? twilite_queue_create(client, NULL, NULL) : NULL;
        if (!makes_client) leave_room(room);
        if (error != NULL) tell(error);
        else if (!strcmp(way, "child")) failed |= in_child(client);
        else tell(create_through(way, client, queue));
        make_room();
        if (client != NULL) failed |= status_of(create_through(way, client, queue)) != TWILITE_OK;
        twilite_queue_free(queue);
        twilite_client_free(client);
        if (count_descriptors() != before) {
            fprintf(stderr, "%d more descriptors after %d\n", count_descriptors() - before, room);
            failed = 1;
        }
    }
    return failed;
}
