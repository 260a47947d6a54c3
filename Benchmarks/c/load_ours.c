/* load_ours libtwilite.so BASE_URL: loads Twilite and creates once. */
#include "load.h"

#include <twilite.h>

/* Declared by the header, but found at run time: this program does not link the library. */
static twilite_client *(*client_create)(const char *, twilite_response **);
static twilite_response *(*entity_create)(twilite_client *, const char *);
static int32_t (*response_status)(const twilite_response *);

int main(int argc, char **argv) {
    char options[512];
    if (argc != 3) return 2;
    snprintf(options, sizeof options,
             "{\"account_sid\": \"" ACCOUNT "\", \"auth_token\": \"" TOKEN "\", \"base_url\": \"%s\"}", argv[2]);
    struct start start = begin();
    void *library = load(argv[1]);
    resolve(library, "twilite_client_create", &client_create);
    resolve(library, "twilite_verify_v2_entity_create", &entity_create);
    resolve(library, "twilite_response_status", &response_status);
    twilite_client *client = client_create(options, NULL);
    twilite_response *response = entity_create(
        client, "{\"ServiceSid\": \"" SERVICE "\", \"Identity\": \"ff483d1ff591898a0000000000000000\"}");
    finish(start);
    return response_status(response) == TWILITE_OK ? 0 : 1;
}
