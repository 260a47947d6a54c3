/* A call whose name lookup is never answered. Arguments: options, whether it is made by "call" or through a "queue", and
 * whether the program waits for "no thread" before it frees the client or goes "on" at once. Prints the status, what may
 * have been done, the attempts, the threads that were left when the call returned, and how many were left in the end. */
#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <twilite.h>
#include <unistd.h>

static int other_threads(void) {
    DIR *tasks = opendir("/proc/self/task");
    int count = -3; /* this one, . and .. */
    while (readdir(tasks)) count++;
    closedir(tasks);
    return count;
}

int main(int count, char **arguments) {
    if (count != 4) return 2;
    alarm(20); /* A call that waits for the lookup's end is ended, and seen. */
    twilite_client *client = twilite_client_create(arguments[1], NULL);
    if (!client) return 3;
    const char *params = "{\"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Identity\": \"identity-1\"}";
    twilite_queue *queue = NULL;
    twilite_response *response;
    if (!strcmp(arguments[2], "queue")) {
        queue = twilite_queue_create(client, NULL, NULL);
        twilite_queue_submit(queue, 0, "verify.v2.entity.create", params);
        response = twilite_queue_next(queue, -1);
    } else {
        response = twilite_verify_v2_entity_create(client, params);
    }
    int left = other_threads(), left_in_the_end = left;
    const char *json = twilite_response_json(response);
    while (!strcmp(arguments[3], "no thread") && (left_in_the_end = other_threads())) usleep(10000);
    printf("%d %s %d %d %d\n", (int)twilite_response_status(response),
           strstr(json, "\"may_have_taken_effect\": false") ? "false" : json, (int)twilite_response_attempts(response), left,
           left_in_the_end);
    twilite_response_free(response);
    twilite_queue_free(queue);
    twilite_client_free(client);
    return 0;
}
