/* Makes calls with a trace on standard error, wherever that goes, and SIGPIPE at its default. Arguments: options. */
#include <signal.h>
#include <stdio.h>
#include <twilite.h>

int main(int count, char **arguments) {
    if (count != 2) return 2;
    signal(SIGPIPE, SIG_DFL);
    twilite_client *client = twilite_client_create(arguments[1], NULL);
    for (int call = 0; call < 3; call++) {
        twilite_response *response = twilite_verify_v2_entity_fetch(
            client, "{\"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Identity\": \"identity-1\"}");
        int32_t status = twilite_response_status(response);
        twilite_response_free(response);
        if (status != TWILITE_OK) return 3;
    }
    twilite_client_free(client);
    sigset_t pending;
    sigpending(&pending);
    if (sigismember(&pending, SIGPIPE)) return 4;
    puts("ok");
    return 0;
}
