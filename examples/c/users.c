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
    twilite_params *params = twilite_params_create();
    int is_ok = 1, i;

    twilite_params_set_text(params, "ServiceSid", service);
    for (i = 0; i < count; i++) {
        char identity[64];
        example_unique(identity, sizeof identity, "c-example", i);
        twilite_params_set_text(params, "Identity", identity);
        twilite_params_set_text(params, "FriendlyName", "An example \"in quotes\"");
        /* Attributes are JSON text in the API; given as an object they are sent as its text. */
        twilite_params_set_json(params, "Attributes", "{\"language\": \"C\"}");
        twilite_params_set_boolean(params, "X-Twilio-Webhook-Enabled", 1);
        is_ok &= example_show_sid("created", twilite_ip_messaging_v2_user_create(client, twilite_params_json(params)));
    }
    twilite_params_free(params);

    params = twilite_params_create();
    twilite_params_set_text(params, "ServiceSid", service);
    twilite_params_set_integer(params, "Limit", 20);
    is_ok &= example_show_sids("listed", twilite_ip_messaging_v2_user_list(client, twilite_params_json(params)));

    twilite_params_free(params);
    twilite_client_free(client);
    return is_ok ? 0 : 1;
}
