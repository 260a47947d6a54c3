/* A program of the day when the library had its first header, which is beside it: it creates and lists records of each
 * resource, asks for one that is not there, and reads all that a response has. Prints how each call ended. */
#include <stdio.h>

#include "twilite.h"

#define VERIFY "{\"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\""
#define CHAT "{\"ServiceSid\": \"ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\""
#define PROFILE "{\"CustomerProfileSid\": \"BUaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\""

static void finish(twilite_response *response) {
    const char *request = twilite_response_request_id(response);
    printf("%d %d %d %lu %lu %s %s\n", (int)twilite_response_status(response), (int)twilite_response_http_status(response),
           (int)twilite_response_attempts(response), (unsigned long)twilite_response_tag(response),
           (unsigned long)twilite_response_json_length(response), request != NULL ? request : "-",
           twilite_response_json(response));
    twilite_response_free(response);
}

int main(void) {
    twilite_response *error = NULL;
    twilite_client *client = twilite_client_create(NULL, &error);
    if (client == NULL || error != NULL) return 2;
    if (twilite_abi_version() != TWILITE_ABI_VERSION || twilite_version()[0] != '1' || twilite_catalog()[0] != '{') return 3;

    finish(twilite_verify_v2_entity_create(client, VERIFY ", \"Identity\": \"ada-lovelace\"}"));
    finish(twilite_verify_v2_entity_list(client, VERIFY "}"));
    finish(twilite_ip_messaging_v2_user_create(client, CHAT ", \"Identity\": \"ada\"}"));
    finish(twilite_ip_messaging_v2_user_list(client, CHAT "}"));
    finish(twilite_trusthub_v1_customer_profile_create(
        client, "{\"FriendlyName\": \"x\", \"Email\": \"x@example.com\", \"PolicySid\": \"RNaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}"));
    finish(twilite_trusthub_v1_customer_profile_list(client, NULL));
    finish(twilite_trusthub_v1_customer_profile_entity_assignment_create(
        client, PROFILE ", \"ObjectSid\": \"ITaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}"));
    finish(twilite_trusthub_v1_customer_profile_entity_assignment_list(client, PROFILE "}"));
    finish(twilite_call(client, "verify.v2.entity.fetch", VERIFY ", \"Identity\": \"nobody-at-all\"}"));
    finish(twilite_validate("verify.v2.entity.create", VERIFY "}"));
    twilite_client_free(client);

    if (twilite_client_create("{\"no_such_option\": 1}", &error) != NULL || error == NULL) return 4;
    finish(error);
    return 0;
}
