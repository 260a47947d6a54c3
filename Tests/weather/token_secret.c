/* Makes access tokens, some of them with wrong options, and searches its own writable memory for the secret that signs
 * them, as it is and as HMAC keys its hashes with it. Arguments: the file with the secret, and whether it is given in the
 * options or in the environment.
 *
 * Both are built in buffers that are wiped. */
#include "memory.h"

#include <twilite.h>

#define WHO "{\"account_sid\": \"AC5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e\", \"api_key\": \"SK5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e\""

static int make(const char *secret, int is_in_options, const char *more) {
    char options[2000], variable[LONGEST + 40];
    /* Put together by hand: printf would leave copies in places that only it knows. */
    const char *between = is_in_options ? ", \"api_secret\": \"" : "";
    char *end = stpcpy(stpcpy(options, WHO), between);
    if (is_in_options) end = stpcpy(stpcpy(end, secret), "\"");
    stpcpy(stpcpy(end, more), "}");
    stpcpy(stpcpy(variable, "TWILIO_API_SECRET="), secret);
    if (!is_in_options) putenv(variable);
    twilite_response *response = twilite_access_token(options);
    if (!is_in_options) unsetenv("TWILIO_API_SECRET");
    wipe(options, sizeof options);
    wipe(variable, sizeof variable);
    int status = twilite_response_status(response);
    twilite_response_free(response);
    return status;
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    char secret[LONGEST] = {0};
    int is_in_options = strcmp(arguments[2], "options") == 0;
    if (!read_secret(arguments[1], secret)) return 3;
    look_for(&needles[0], "secret", secret, 0);
    look_for(&needles[1], "inner", secret, 0x36);
    look_for(&needles[2], "outer", secret, 0x5C);
    printf("{");
    search("before");
    printf(", \"statuses\": [%d", make(secret, is_in_options, ", \"identity\": \"jing\", \"grants\": {\"video\": {}}"));
    printf(", %d", make(secret, is_in_options, ", \"ttl_seconds\": 0"));
    printf(", %d", make(secret, is_in_options, ", \"api_key\": 1"));
    strcat(secret, " ");
    printf(", %d], ", make(secret, is_in_options, ""));
    wipe(secret, sizeof secret);
    search("after");
    printf(", \"unwiped\": {\"twilite\": %d, \"others\": %d}}\n", (int)freed_by_twilite, (int)freed_by_others);
    return 0;
}
