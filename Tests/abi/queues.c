/* Operations of a product with a header of its own: by their functions, and by the constants of their ids. Prints how each
 * call ended and what it gave. The environment says who calls, and where the server is. */
#include <stdio.h>

#include <twilite/api_v2010.h>

#ifdef __cplusplus
#define NONE nullptr
#else
#define NONE NULL
#endif

static void finish(twilite_response *response) {
    printf("%d %s\n", (int)twilite_response_status(response), twilite_response_json(response));
    twilite_response_free(response);
}

int main(void) {
    twilite_client *client = twilite_client_create(NONE, NONE);
    twilite_pager *pager;

    if (client == NONE) return 2;
    finish(twilite_api_v2010_queue_create(client, "{\"FriendlyName\": \"waiting\", \"MaxSize\": 5}"));
    finish(twilite_api_v2010_queue_fetch(client, "{\"Sid\": \"QU0123456789abcdef0123456789abcdef\"}"));
    finish(twilite_api_v2010_queue_list(client, NONE));
    finish(twilite_api_v2010_queue_fetch(client, "{\"Sid\": \"QU\"}"));
    finish(twilite_call(client, TWILITE_API_V2010_QUEUE_DELETE, "{\"Sid\": \"QU0123456789abcdef0123456789abcdef\"}"));
    pager = twilite_pager_create(client, TWILITE_API_V2010_QUEUE_LIST, "{\"PageSize\": 1}", NONE);
    if (pager == NONE) return 3;
    finish(twilite_pager_next(pager));
    finish(twilite_pager_next(pager));
    twilite_pager_free(pager);
    twilite_client_free(client);
    return 0;
}
