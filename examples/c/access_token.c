/* Make an access token, with which a user's own program signs in at Conversations and Video.
 *
 *   access_token IDENTITY [SERVICE_SID [ROOM]]
 *
 * The environment says who signs: TWILIO_ACCOUNT_SID, TWILIO_API_KEY and TWILIO_API_SECRET. Nothing is sent. Prints the
 * token and when it ends, as JSON: what a program's server answers to a user whom it has signed in. */
#include "example.h"

int main(int argc, char **argv) {
    twilite_params *conversations, *video, *grants, *options;
    twilite_response *response;
    int is_ok;

    if (argc < 2) {
        fputs("access_token IDENTITY [SERVICE_SID [ROOM]]\n", stderr);
        return 2;
    }
    conversations = twilite_params_create();
    twilite_params_set_text(conversations, "service_sid", argc > 2 ? argv[2] : "IS0123456789abcdef0123456789abcdef");
    video = twilite_params_create();
    twilite_params_set_text(video, "room", argc > 3 ? argv[3] : "lobby");
    /* An object in an object: what one builder made is a value of the other. */
    grants = twilite_params_create();
    twilite_params_set_json(grants, "conversations", twilite_params_json(conversations));
    twilite_params_set_json(grants, "video", twilite_params_json(video));
    options = twilite_params_create();
    twilite_params_set_text(options, "identity", argv[1]);
    twilite_params_set_integer(options, "ttl_seconds", 600);
    twilite_params_set_json(options, "grants", twilite_params_json(grants));

    response = twilite_access_token(twilite_params_json(options));
    is_ok = twilite_response_status(response) == TWILITE_OK;
    fprintf(is_ok ? stdout : stderr, "%s\n", twilite_response_json(response));

    twilite_response_free(response);
    twilite_params_free(options);
    twilite_params_free(grants);
    twilite_params_free(video);
    twilite_params_free(conversations);
    return is_ok ? 0 : 1;
}
