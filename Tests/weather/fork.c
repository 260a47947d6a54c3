/* Forks children that use and free a client which the parent has used; then the parent uses it again.
 * Arguments: options, number of children, calls in each. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <twilite.h>
#include <unistd.h>

static int call(twilite_client *client, const char *who, int process, int number) {
    char params[200];
    snprintf(params, sizeof params, "{\"ServiceSid\": \"ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Sid\": \"%s%d-%d\"}", who,
             process, number);
    twilite_response *response = twilite_ip_messaging_v2_user_fetch(client, params);
    int failed = twilite_response_status(response) != TWILITE_OK;
    if (failed) fprintf(stderr, "%s%d: %s\n", who, process, twilite_response_json(response));
    twilite_response_free(response);
    return failed;
}

int main(int count, char **arguments) {
    if (count != 4) return 2;
    int children = atoi(arguments[2]), calls = atoi(arguments[3]), failed = 0;
    twilite_client *client = twilite_client_create(arguments[1], NULL);
    failed |= call(client, "parent", 0, 0);
    for (int child = 0; child < children; child++) {
        if (fork() == 0) {
            for (int number = 0; number < calls; number++) failed |= call(client, "child", child, number);
            twilite_client_free(client);
            exit(failed);
        }
    }
    for (int number = 0; number < calls; number++) failed |= call(client, "parent", 0, number);
    for (int child = 0, status = 0; child < children; child++) {
        wait(&status);
        failed |= status != 0;
    }
    failed |= call(client, "parent", 0, calls);
    twilite_client_free(client);
    if (!failed) puts("ok");
    return failed;
}
