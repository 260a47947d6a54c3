/* Create Verify entities, and list what the service has.
 *
 *   entities [SERVICE_SID [COUNT]]
 *
 * SERVICE_SID is your Verify service's, VA and 32 hexadecimal digits; the sandbox takes any. */
#include "example.h"

int main(int argc, char **argv) {
    const char *service = argc > 1 ? argv[1] : "VA0123456789abcdef0123456789abcdef";
    int count = argc > 2 ? atoi(argv[2]) : 2;
    twilite_client *client = example_client();
    twilite_params *params = twilite_params_create();
    int is_ok = 1, i;

    twilite_params_set_text(params, "ServiceSid", service);
    for (i = 0; i < count; i++) {
        char identity[64];
        example_unique(identity, sizeof identity, "c-example", i);
        twilite_params_set_text(params, "Identity", identity);
        is_ok &= example_show_sid("created", twilite_verify_v2_entity_create(client, twilite_params_json(params)));
    }
    twilite_params_free(params);

    params = twilite_params_create();
    twilite_params_set_text(params, "ServiceSid", service);
    twilite_params_set_integer(params, "Limit", 20);
    is_ok &= example_show_sids("listed", twilite_verify_v2_entity_list(client, twilite_params_json(params)));

    twilite_params_free(params);
    twilite_client_free(client);
    return is_ok ? 0 : 1;
}
