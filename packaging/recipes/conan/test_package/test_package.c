#include <stdio.h>
#include <twilite.h>

/* Makes a client, and has it refuse parameters: both need the library to work, and neither the network. */
int main(void) {
    twilite_client *client = twilite_client_create("{\"account_sid\": \"AC1\", \"auth_token\": \"none\"}", NULL);
    twilite_response *response = twilite_verify_v2_entity_create(client, "{}");
    int is_refused = twilite_response_status(response) == TWILITE_INVALID_PARAMETERS;
    twilite_response_free(response);
    twilite_client_free(client);
    printf("Twilite %s\n", twilite_version());
    return !is_refused;
}
