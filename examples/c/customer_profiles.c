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
    int is_ok = 1;
    char name[64], quoted_policy[256], quoted_email[512], params[1024];

    if (!example_json_string(quoted_policy, sizeof quoted_policy, policy)) return 2;
    if (!example_json_string(quoted_email, sizeof quoted_email, email)) return 2;
    example_unique(name, sizeof name, "C example", 0);
    snprintf(params, sizeof params, "{\"FriendlyName\": \"%s\", \"Email\": %s, \"PolicySid\": %s}", name, quoted_email,
             quoted_policy);
    is_ok &= example_show("created", twilite_trusthub_v1_customer_profile_create(client, params));
    is_ok &= example_show("listed",
                          twilite_trusthub_v1_customer_profile_list(client, "{\"Status\": \"draft\", \"Limit\": 20}"));

    twilite_client_free(client);
    return is_ok ? 0 : 1;
}
