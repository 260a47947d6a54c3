/* Calls two products in turn, five times each, and prints how many connections lie open then. Argument: options. */
#include <netinet/in.h>
#include <stdio.h>
#include <sys/socket.h>
#include <twilite.h>

int main(int count, char **arguments) {
    if (count != 2) return 2;
    twilite_client *client = twilite_client_create(arguments[1], NULL);
    const char *operations[] = {"trusthub.v1.customer_profile.list", "verify.v2.entity.list"};
    const char *params[] = {"{\"Limit\": 1}", "{\"Limit\": 1, \"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}"};
    for (int i = 0; i < 10; i++) {
        twilite_response *response = twilite_call(client, operations[i % 2], params[i % 2]);
        if (twilite_response_status(response) != TWILITE_OK) {
            fprintf(stderr, "%s\n", twilite_response_json(response));
            return 1;
        }
        twilite_response_free(response);
    }
    int connections = 0;
    for (int descriptor = 3; descriptor < 100; descriptor++) {
        struct sockaddr_storage peer;
        socklen_t size = sizeof peer;
        connections += getpeername(descriptor, (struct sockaddr *)&peer, &size) == 0 && peer.ss_family != AF_UNIX;
    }
    printf("%d\n", connections);
    twilite_client_free(client);
    return 0;
}
