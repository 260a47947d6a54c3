/* Sign in as an OAuth app: no account's secret, but tokens of an hour, which the library fetches and renews.
 *
 *   TWILIO_CLIENT_ID=OQ... TWILIO_CLIENT_SECRET=... oauth [SERVICE_SID]
 *
 * SERVICE_SID is your Verify service's, VA and 32 hexadecimal digits; the sandbox takes any. */
#include "example.h"

/* Print which requests were made: the first is the one for a token. */
static void trace(void *context, const char *line) {
    (void)context;
    printf("  %s\n", line);
}

int main(int argc, char **argv) {
    const char *service = argc > 1 ? argv[1] : "VA0123456789abcdef0123456789abcdef";
    char quoted[256], params[512], identity[64];
    twilite_client *client = example_client();
    int is_ok = 1;

    if (getenv("TWILIO_CLIENT_ID") == NULL) fprintf(stderr, "TWILIO_CLIENT_ID is not set: no token is needed\n");
    if (!example_json_string(quoted, sizeof quoted, service)) return 2;
    twilite_client_set_trace(client, trace, NULL);

    example_unique(identity, sizeof identity, "c-oauth", 1);
    snprintf(params, sizeof params, "{\"ServiceSid\": %s, \"Identity\": \"%s\"}", quoted, identity);
    is_ok &= example_show("created", twilite_verify_v2_entity_create(client, params));
    /* The token is there now, and kept. */
    snprintf(params, sizeof params, "{\"ServiceSid\": %s, \"Limit\": 20}", quoted);
    is_ok &= example_show("listed", twilite_verify_v2_entity_list(client, params));

    twilite_client_free(client);
    return is_ok ? 0 : 1;
}
