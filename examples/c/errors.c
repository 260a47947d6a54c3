/* Show how calls fail: what each status is, and what the error object says. */
#include "example.h"

static void show(const char *what, twilite_response *response) {
    printf("%s\n  status %d, HTTP %d, attempts %d, request id %s\n  %s\n\n", what, (int)twilite_response_status(response),
           (int)twilite_response_http_status(response), (int)twilite_response_attempts(response),
           twilite_response_request_id(response) != NULL ? twilite_response_request_id(response) : "-",
           twilite_response_json(response));
    twilite_response_free(response);
}

int main(void) {
    twilite_client *client = example_client();
    twilite_client *nowhere;

    show("A misspelled operation (TWILITE_MISUSE)", twilite_call(client, "verify.v2.entity.creat", "{}"));
    show("Text that is not JSON (TWILITE_MISUSE)", twilite_verify_v2_entity_create(client, "{\"Identity\": "));
    show("Everything that is wrong with the parameters, at once (TWILITE_INVALID_PARAMETERS)",
         twilite_trusthub_v1_customer_profile_create(
             client, "{\"Email\": \"nobody\", \"PolicySid\": \"RN12\", \"FriendlyNam\": \"x\"}"));
    show("A record that is not there (TWILITE_API_ERROR)",
         twilite_trusthub_v1_customer_profile_fetch(client, "{\"Sid\": \"BU00000000000000000000000000000000\"}"));

    nowhere = twilite_client_create("{\"base_url\": \"http://127.0.0.1:1\", \"max_retries\": 1}", NULL);
    show("A server that is not there (TWILITE_TRANSPORT)",
         twilite_verify_v2_entity_create(
             nowhere, "{\"ServiceSid\": \"VA0123456789abcdef0123456789abcdef\", \"Identity\": \"nobody-knows\"}"));

    twilite_client_free(nowhere);
    twilite_client_free(client);
    return 0;
}
