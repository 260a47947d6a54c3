/* Makes a call after another with one client. Arguments: options, then for each call an operation and its parameters.
 * Prints of each call: its status, its HTTP status, its attempts, whether it may have taken effect. */
#include <stdio.h>
#include <string.h>
#include <twilite.h>

int main(int count, char **arguments) {
    if (count < 4 || count % 2 != 0) return 2;
    twilite_client *client = twilite_client_create(arguments[1], NULL);
    if (!client) return 3;
    for (int i = 2; i < count; i += 2) {
        twilite_response *response = twilite_call(client, arguments[i], arguments[i + 1]);
        printf("%d %d %d %s\n", (int)twilite_response_status(response), (int)twilite_response_http_status(response),
               (int)twilite_response_attempts(response),
               strstr(twilite_response_json(response), "\"may_have_taken_effect\": true") ? "true" : "false");
        twilite_response_free(response);
    }
    twilite_client_free(client);
    return 0;
}
