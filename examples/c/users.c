/* Create IP-Messaging users, and list what the service has.
 *
 *   users [SERVICE_SID [COUNT]]
 *
 * SERVICE_SID is your chat service's, IS and 32 hexadecimal digits; the sandbox takes any. */
#include "example.h"

int main(int argc, char **argv) {
    const char *service = argc > 1 ? argv[1] : "IS0123456789abcdef0123456789abcdef";
    int count = argc > 2 ? atoi(argv[2]) : 2;
    twilite_client *client = example_client();
    int is_ok = 1, i;
    char quoted[256], params[640];

    if (!example_json_string(quoted, sizeof quoted, service)) return 2;
    for (i = 0; i < count; i++) {
        char identity[64];
        example_unique(identity, sizeof identity, "c-example", i);
        /* Attributes are JSON text in the API; given as an object they are sent as its text. */
        snprintf(params, sizeof params,
                 "{\"ServiceSid\": %s, \"Identity\": \"%s\", \"FriendlyName\": \"Example %d\","
                 " \"Attributes\": {\"language\": \"C\"}, \"X-Twilio-Webhook-Enabled\": true}",
                 quoted, identity, i);
        is_ok &= example_show("created", twilite_ip_messaging_v2_user_create(client, params));
    }
    snprintf(params, sizeof params, "{\"ServiceSid\": %s, \"Limit\": 20}", quoted);
    is_ok &= example_show("listed", twilite_ip_messaging_v2_user_list(client, params));

    twilite_client_free(client);
    return is_ok ? 0 : 1;
}
