/* Make an access token, with which a user's own program signs in at Conversations and Video.
 *
 *   access_token IDENTITY [SERVICE_SID [ROOM]]
 *
 * The environment says who signs: TWILIO_ACCOUNT_SID, TWILIO_API_KEY and TWILIO_API_SECRET. Nothing is sent. Prints the
 * token and when it ends, as JSON: what a program's server answers to a user whom it has signed in. */
#include "example.h"

int main(int argc, char **argv) {
    char identity[1024], service[256], room[1024], options[2600];
    twilite_response *response;
    int is_ok;

    if (argc < 2 || !example_json_string(identity, sizeof identity, argv[1]) ||
        !example_json_string(service, sizeof service, argc > 2 ? argv[2] : "IS0123456789abcdef0123456789abcdef") ||
        !example_json_string(room, sizeof room, argc > 3 ? argv[3] : "lobby")) {
        fputs("access_token IDENTITY [SERVICE_SID [ROOM]]\n", stderr);
        return 2;
    }
    snprintf(options, sizeof options,
             "{\"identity\": %s, \"ttl_seconds\": 600,"
             " \"grants\": {\"conversations\": {\"service_sid\": %s}, \"video\": {\"room\": %s}}}",
             identity, service, room);
    response = twilite_access_token(options);
    is_ok = twilite_response_status(response) == TWILITE_OK;
    fprintf(is_ok ? stdout : stderr, "%s\n", twilite_response_json(response));
    twilite_response_free(response);
    return is_ok ? 0 : 1;
}
