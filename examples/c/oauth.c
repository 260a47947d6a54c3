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
    char identity[64];
    twilite_client *client = example_client();
    twilite_params *params = twilite_params_create();
    int is_ok = 1;

    if (getenv("TWILIO_CLIENT_ID") == NULL) fprintf(stderr, "TWILIO_CLIENT_ID is not set: no token is needed\n");
    twilite_client_set_trace(client, trace, NULL);

    example_unique(identity, sizeof identity, "c-oauth", 1);
    twilite_params_set_text(params, "ServiceSid", service);
    twilite_params_set_text(params, "Identity", identity);
    is_ok &= example_show_sid("created", twilite_verify_v2_entity_create(client, twilite_params_json(params)));
    /* The token is there now, and kept. */
    twilite_params_remove(params, "Identity");
    twilite_params_set_integer(params, "Limit", 20);
    is_ok &= example_show_sids("listed", twilite_verify_v2_entity_list(client, twilite_params_json(params)));

    twilite_params_free(params);
    twilite_client_free(client);
    return is_ok ? 0 : 1;
}
