/* Read what the header of an answer says: how busy the account is, which version of a record came, and, after an error,
 * when to come back. */
#include "example.h"

#define SERVICE "VA0123456789abcdef0123456789abcdef"

static const char *or_dash(const char *value) { return value != NULL ? value : "-"; }

/* Tell what the header of a call's last answer says, free the response, and tell whether it was a success: 1 or 0. */
static int show(const char *what, twilite_response *response) {
    int is_ok = twilite_response_status(response) == TWILITE_OK;
    const char *wait = twilite_response_header(response, "Retry-After");

    printf("%s: HTTP %d, request %s\n", what, (int)twilite_response_http_status(response),
           or_dash(twilite_response_header(response, "Twilio-Request-Id")));
    printf("  it took %s seconds, with %s requests of the account at once\n",
           or_dash(twilite_response_header(response, "twilio-request-duration")), /* in whatever case */
           or_dash(twilite_response_header(response, "Twilio-Concurrent-Requests")));
    /* Where an operation takes If-Match, this is what it takes: the change is then made to this version alone. */
    printf("  version %s\n", or_dash(twilite_response_header(response, "ETag")));
    if (wait != NULL) printf("  come back in %s seconds\n", wait);
    if (!is_ok) fprintf(stderr, "%s: %s\n", what, twilite_response_json(response));
    twilite_response_free(response);
    return is_ok;
}

int main(void) {
    twilite_client *client = example_client();
    twilite_response *response;
    const char *fields;
    char identity[64], params[160];
    int is_ok;

    example_unique(identity, sizeof identity, "headers", 0);
    snprintf(params, sizeof params, "{\"ServiceSid\": \"" SERVICE "\", \"Identity\": \"%s\"}", identity);
    is_ok = show("created", twilite_verify_v2_entity_create(client, params));
    is_ok &= show("fetched", twilite_verify_v2_entity_fetch(client, params));

    response = twilite_verify_v2_entity_fetch(client, params);
    fields = twilite_response_headers(response);
    printf("all of it:\n%s", fields != NULL ? fields : "");
    twilite_response_free(response);

    twilite_client_free(client);
    return is_ok ? 0 : 1;
}
