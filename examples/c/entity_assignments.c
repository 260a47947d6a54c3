/* Assign an object to a customer profile, and list what the profile has.
 *
 *   entity_assignments [PROFILE_SID [OBJECT_SID]]
 *
 * Without PROFILE_SID a new profile is created. OBJECT_SID is an end user's, a supporting document's or another profile's:
 * two letters and 32 hexadecimal digits; the sandbox takes any. */
#include "example.h"

int main(int argc, char **argv) {
    const char *object = argc > 2 ? argv[2] : "IT0123456789abcdef0123456789abcdef";
    twilite_client *client = example_client();
    twilite_params *params = twilite_params_create();
    int is_ok = 1;
    char profile[64];

    if (argc > 1) {
        snprintf(profile, sizeof profile, "%s", argv[1]);
    } else {
        twilite_response *created = twilite_trusthub_v1_customer_profile_create(
            client, "{\"FriendlyName\": \"C example\", \"Email\": \"owner@example.com\","
                    " \"PolicySid\": \"RN0123456789abcdef0123456789abcdef\"}");
        twilite_response_get(created, "/sid", profile, sizeof profile);
        if (!example_show_sid("profile", created)) {
            twilite_params_free(params);
            twilite_client_free(client);
            return 1;
        }
    }
    twilite_params_set_text(params, "CustomerProfileSid", profile);
    twilite_params_set_text(params, "ObjectSid", object);
    is_ok &= example_show_sid(
        "assigned", twilite_trusthub_v1_customer_profile_entity_assignment_create(client, twilite_params_json(params)));
    twilite_params_remove(params, "ObjectSid");
    twilite_params_set_integer(params, "Limit", 20);
    is_ok &= example_show_sids(
        "listed", twilite_trusthub_v1_customer_profile_entity_assignment_list(client, twilite_params_json(params)));

    twilite_params_free(params);
    twilite_client_free(client);
    return is_ok ? 0 : 1;
}
