/* pager_ours BASE_URL PAUSE_MS: reads lists with Twilite's pager. Told a number of pages, it reads the list that has so
 * many. After each page it pauses, as a reader does that has something to do with it. */
#include "ours.h"

struct reader {
    twilite_client *client;
    useconds_t pause;
};

static void work(void *state, long count) {
    const struct reader *reader = state;
    char params[128];
    long pages = 0;
    twilite_response *response, *error = NULL;
    snprintf(params, sizeof params, "{\"ServiceSid\": \"" SERVICE "\", \"PageToken\": \"%ld\"}", count);
    twilite_pager *pager = twilite_pager_create(reader->client, "verify.v2.entity.list", params, &error);
    if (pager == NULL) die("pager", twilite_response_json(error));
    while (twilite_response_status(response = twilite_pager_next(pager)) == TWILITE_OK) {
        pages++;
        if (reader->pause > 0) usleep(reader->pause);
        twilite_response_free(response);
    }
    if (twilite_response_status(response) != TWILITE_DONE) die("pager", twilite_response_json(response));
    if (pages != count) die("pager", "not as many pages as expected");
    twilite_response_free(response);
    twilite_pager_free(pager);
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    struct reader reader = {.client = make_client(argv[1], NULL), .pause = (useconds_t)atoi(argv[2]) * 1000};
    int outcome = serve(work, &reader);
    twilite_client_free(reader.client);
    return outcome;
}
