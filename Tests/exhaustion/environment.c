/* Creates an entity, and prints the response's status and JSON; a trace goes to standard error. Arguments: options, and
 * perhaps what else:
 *   "none"       an operation that is sent without credentials takes the place of the creation
 *   "inherited"  afterwards a program is executed, which prints the paths of the files that it inherited
 *   "closed"     standard input, output and error are closed before: prints what has their numbers afterwards, to 100 */
#include <unistd.h>

#include "calls.h"

static void tell_files(int first, int last, int to) {
    for (int number = first; number <= last; number++) {
        char path[64], what[256];
        snprintf(path, sizeof path, "/proc/self/fd/%d", number);
        ssize_t length = readlink(path, what, sizeof what - 1);
        if (length > 0 && what[0] == '/') dprintf(to, "%.*s\n", (int)length, what);
    }
}

int main(int count, char **arguments) {
    if (count < 2) return 2;
    const char *what = count > 2 ? arguments[2] : "";
    if (!strcmp(arguments[1], "executed")) {
        tell_files(3, 99, STDOUT_FILENO);
        return 0;
    }
    int is_closed = !strcmp(what, "closed");
    if (is_closed) {
        dup2(STDOUT_FILENO, 100);
        for (int number = 0; number < 3; number++) close(number);
    }
    twilite_response *response = NULL;
    twilite_client *client = twilite_client_create(arguments[1], &response);
    if (client != NULL)
        response = !strcmp(what, "none")
            ? twilite_call(client, "oauth.v1.authorize.fetch", NULL)
            : twilite_verify_v2_entity_create(client, ENTITY);
    if (is_closed) tell_files(0, 2, 100);
    else printf("%d\n%s\n", (int)twilite_response_status(response), twilite_response_json(response));
    fflush(stdout);
    twilite_response_free(response);
    if (!strcmp(what, "inherited")) {
        execl("/proc/self/exe", "environment", "executed", (char *)NULL);
        return 3;
    }
    twilite_client_free(client);
    return 0;
}
