/* Does everything that the library can do on a thread with a stack of so many bytes: calls, lists, a pager, a queue, and what
 * needs no network, with parameters as deep as they may be. Arguments: options, bytes. Prints what went wrong. */
#include <pthread.h>

#include "calls.h"

enum { DEPTH = 127 };
static const char *options;

static void expect(const char *what, int status, int expected) {
    if (status != expected) fprintf(stderr, "%s: %d\n", what, status);
}

/* A body that is nested as deep as is read, and a level more. */
static char *nested(int depth) {
    char *text = malloc(300 + 2 * (size_t)depth), *at = text;
    at += sprintf(at, "{\"FlowSid\": \"x\", \"Parameters\": ");
    for (int i = 0; i < depth; i++) *at++ = '[';
    for (int i = 0; i < depth; i++) *at++ = ']';
    strcpy(at, "}");
    return text;
}

static void *work(void *unused) {
    twilite_response *error = NULL;
    twilite_client *client = twilite_client_create(options, &error);
    if (client == NULL) {
        fprintf(stderr, "%s\n", twilite_response_json(error));
        return unused;
    }
    expect("create", status_of(twilite_verify_v2_entity_create(client, ENTITY)), TWILITE_OK);
    expect("list", status_of(twilite_verify_v2_entity_list(client, SERVICE)), TWILITE_OK);
    twilite_pager *pager = twilite_pager_create(client, "verify.v2.entity.list", SERVICE, NULL);
    expect("page", status_of(twilite_pager_next(pager)), TWILITE_OK);
    expect("last page", status_of(twilite_pager_next(pager)), TWILITE_DONE);
    twilite_pager_free(pager);
    twilite_queue *queue = twilite_queue_create(client, NULL, NULL);
    twilite_queue_submit(queue, 1, "verify.v2.entity.list", SERVICE);
    expect("queue", status_of(twilite_queue_next(queue, -1)), TWILITE_OK);
    twilite_queue_free(queue);
    char *deep = nested(DEPTH), *deeper = nested(DEPTH + 1);
    expect("deep", status_of(twilite_validate("studio.v2.execution.create", deep)), TWILITE_INVALID_PARAMETERS);
    expect("deeper", status_of(twilite_validate("studio.v2.execution.create", deeper)), TWILITE_MISUSE);
    free(deep);
    free(deeper);
    if (strlen(twilite_catalog()) < 1000) fputs("catalog\n", stderr);
    expect("describe", status_of(twilite_describe("api.v2010.message.create")), TWILITE_OK);
    expect("token", status_of(twilite_access_token(
        "{\"account_sid\": \"AC0123456789abcdef0123456789abcdef\", \"api_key\": \"SK0123456789abcdef0123456789abcdef\","
        " \"api_secret\": \"secret\", \"identity\": \"me\", \"grants\": {\"chat\": {}}}")), TWILITE_OK);
    twilite_webhook_check("token", "c2lnbmF0dXJl", "https://example.com/", NULL, NULL, 0);
    twilite_client_free(client);
    return unused;
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    options = arguments[1];
    pthread_attr_t attributes;
    pthread_t thread;
    pthread_attr_init(&attributes);
    if (pthread_attr_setstacksize(&attributes, (size_t)atol(arguments[2])) != 0) return 2;
    if (pthread_create(&thread, &attributes, work, NULL) != 0) return 3;
    pthread_join(thread, NULL);
    return 0;
}
