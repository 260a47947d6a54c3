/* Assign an object to a customer profile, and list what the profile has.
 *
 *   entity_assignments [PROFILE_SID [OBJECT_SID]]
 *
 * Without PROFILE_SID a new profile is created. OBJECT_SID is an end user's, a supporting document's or another profile's:
 * two letters and 32 hexadecimal digits; the sandbox takes any. */
#include "example.h"

/* Find the value of "sid" in a record. It is letters and digits, so nothing in it is escaped; a program that needs more
 * than this of a record uses a JSON library. */
static int find_sid(char *out, size_t size, const char *record) {
    const char *at = strstr(record, "\"sid\"");
    size_t length;
    if (at == NULL || (at = strchr(at + 5, '"')) == NULL) return 0;
    length = strcspn(++at, "\"");
    if (length + 1 > size) return 0;
    memcpy(out, at, length);
    out[length] = '\0';
    return 1;
}

int main(int argc, char **argv) {
    const char *object = argc > 2 ? argv[2] : "IT0123456789abcdef0123456789abcdef";
    twilite_client *client = example_client();
    int is_ok = 1;
    char profile[64], quoted_profile[256], quoted_object[256], params[1024];

    if (argc > 1) {
        snprintf(profile, sizeof profile, "%s", argv[1]);
    } else {
        twilite_response *created = twilite_trusthub_v1_customer_profile_create(
            client, "{\"FriendlyName\": \"C example\", \"Email\": \"owner@example.com\","
                    " \"PolicySid\": \"RN0123456789abcdef0123456789abcdef\"}");
        int has_sid = find_sid(profile, sizeof profile, twilite_response_json(created));
        if (!example_show("profile", created) || !has_sid) {
            twilite_client_free(client);
            return 1;
        }
    }
    if (!example_json_string(quoted_profile, sizeof quoted_profile, profile)) return 2;
    if (!example_json_string(quoted_object, sizeof quoted_object, object)) return 2;
    snprintf(params, sizeof params, "{\"CustomerProfileSid\": %s, \"ObjectSid\": %s}", quoted_profile, quoted_object);
    is_ok &= example_show("assigned", twilite_trusthub_v1_customer_profile_entity_assignment_create(client, params));
    snprintf(params, sizeof params, "{\"CustomerProfileSid\": %s, \"Limit\": 20}", quoted_profile);
    is_ok &= example_show("listed", twilite_trusthub_v1_customer_profile_entity_assignment_list(client, params));

    twilite_client_free(client);
    return is_ok ? 0 : 1;
}
