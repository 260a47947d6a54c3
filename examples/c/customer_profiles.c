/* Create a TrustHub customer profile, and list the drafts there are.
 *
 *   customer_profiles [POLICY_SID [EMAIL]]
 *
 * POLICY_SID is the policy that the profile is to meet, RN and 32 hexadecimal digits; the sandbox takes any. */
#include "example.h"

int main(int argc, char **argv) {
    const char *policy = argc > 1 ? argv[1] : "RN0123456789abcdef0123456789abcdef";
    const char *email = argc > 2 ? argv[2] : "owner@example.com";
    twilite_client *client = example_client();
    twilite_params *params = twilite_params_create();
    int is_ok = 1;
    char name[64];

    example_unique(name, sizeof name, "C example", 0);
    twilite_params_set_text(params, "FriendlyName", name);
    twilite_params_set_text(params, "Email", email);
    twilite_params_set_text(params, "PolicySid", policy);
    is_ok &= example_show_sid("created", twilite_trusthub_v1_customer_profile_create(client, twilite_params_json(params)));
    /* What a program knows beforehand it may write as JSON itself. */
    is_ok &= example_show_sids(
        "listed", twilite_trusthub_v1_customer_profile_list(client, "{\"Status\": \"draft\", \"Limit\": 20}"));

    twilite_params_free(params);
    twilite_client_free(client);
    return is_ok ? 0 : 1;
}
