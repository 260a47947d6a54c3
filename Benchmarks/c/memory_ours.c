/* memory_ours BASE_URL PAGES: reads a list of so many pages with the pager, once, and prints the kilobytes that were
 * resident after each page. */
#include "ours.h"

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    char params[128];
    long expected = atol(argv[2]), pages = 0;
    twilite_response *response, *error = NULL;
    twilite_client *client = make_client(argv[1], NULL);
    snprintf(params, sizeof params, "{\"ServiceSid\": \"" SERVICE "\", \"PageToken\": \"%ld\"}", expected);
    twilite_pager *pager = twilite_pager_create(client, "verify.v2.entity.list", params, &error);
    if (pager == NULL) die("pager", twilite_response_json(error));
    printf("[");
    while (twilite_response_status(response = twilite_pager_next(pager)) == TWILITE_OK) {
        printf("%s%ld", pages++ == 0 ? "" : ", ", resident_kilobytes());
        twilite_response_free(response);
    }
    printf("]\n");
    if (twilite_response_status(response) != TWILITE_DONE) die("pager", twilite_response_json(response));
    if (pages != expected) die("pager", "not as many pages as expected");
    twilite_response_free(response);
    twilite_pager_free(pager);
    twilite_client_free(client);
    return 0;
}
