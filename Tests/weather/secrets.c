/* Makes a client, calls, frees it, and searches its own writable memory for the secret, which it knows only in a
 * transformed form. Arguments: the file with the token, base_url, ca_file or nothing, account SID. With a fifth, the client
 * is an OAuth app's: the first file has its secret, the fourth argument is its id, and the fifth is a file with the access
 * token that it is given, which is searched for in the place of the header's base 64.
 *
 * The options are built in a buffer that is wiped, and the token is read with read(2), past any buffer of stdio. */
#include "memory.h"

#include <twilite.h>

/* The secret is never whole in this function, nor in what it leaves behind: each byte is masked at once. */
static void base64_of(const char *sid, const char *secret) {
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    Needle *base64 = &needles[1];
    size_t sid_length = strlen(sid), length = sid_length + 1 + strlen(secret);
    uint32_t bits = 0;
    base64->name = "base64";
    for (size_t i = 0, held = 0; i < length; i++) {
        unsigned char byte = (unsigned char)(i < sid_length ? sid[i] : i == sid_length ? ':' : secret[i - sid_length - 1]);
        bits = bits << 8 | byte;
        for (held += 8; held >= 6; held -= 6)
            base64->masked[base64->length++] = (unsigned char)(letters[bits >> (held - 6) & 63] ^ MASK);
    }
}

int main(int count, char **arguments) {
    if (count != 5 && count != 6) return 2;
    int is_app = count == 6;
    char secret[LONGEST] = {0}, options[2000];
    if (!read_secret(arguments[1], secret)) return 3;
    look_for(&needles[0], "token", secret, 0);
    if (is_app) {
        char access[LONGEST] = {0};
        if (!read_secret(arguments[5], access)) return 3;
        look_for(&needles[1], "base64", access, 0);
        wipe(access, sizeof access);
    } else {
        base64_of(arguments[4], secret);
    }

    /* Put together by hand: printf would leave copies in places that only it knows. */
    char *end = options;
    const char *parts[] = {is_app ? "{\"client_id\": \"" : "{\"account_sid\": \"", arguments[4],
                           is_app ? "\", \"client_secret\": \"" : "\", \"auth_token\": \"", secret, "\", \"base_url\": \"",
                           arguments[2], arguments[3][0] ? "\", \"ca_file\": \"" : "", arguments[3],
                           "\", \"max_retries\": 0}"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) end = stpcpy(end, parts[i]);
    twilite_client *client = twilite_client_create(options, NULL);
    wipe(secret, sizeof secret);
    wipe(options, sizeof options);
    if (!client) return 4;

    for (int i = 0; i < 6; i++) {
        const char *id = i % 2 ? "ip_messaging.v2.user.create" : "ip_messaging.v2.user.fetch";
        const char *params = i % 2 ? "{\"ServiceSid\": \"ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Identity\": \"jing\"}"
                                   : "{\"ServiceSid\": \"ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Sid\": \"jing\"}";
        twilite_response_free(twilite_call(client, id, params));
    }
    printf("{");
    search("alive");
    printf(", ");
    twilite_client_free(client);
    search("freed");
    printf(", \"unwiped\": {\"twilite\": %d, \"others\": %d}}\n", (int)freed_by_twilite, (int)freed_by_others);
    return 0;
}
