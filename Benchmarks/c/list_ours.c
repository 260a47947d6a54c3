/* list_ours BASE_URL: lists with Twilite. Told a number of pages, it asks for the list that has so many. */
#include "ours.h"

static void work(void *state, long count) {
    char params[128];
    snprintf(params, sizeof params, "{\"ServiceSid\": \"" SERVICE "\", \"PageToken\": \"%ld\"}", count);
    twilite_response *response = twilite_verify_v2_entity_list(state, params);
    expect_ok(response);
    if (twilite_response_attempts(response) != count) die("list", "not as many pages as expected");
    twilite_response_free(response);
}

int main(int argc, char **argv) {
    if (argc != 2) return 2;
    twilite_client *client = make_client(argv[1], NULL);
    int outcome = serve(work, client);
    twilite_client_free(client);
    return outcome;
}
