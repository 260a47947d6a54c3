/* Options. The first letter says whose: c a client's, q a queue's, t an access token's; the rest is their JSON. A client that
 * is made makes a call. */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "clients.h"
#include "fake_curl.h"
#include "judge.h"

static void refused(twilite_response *error) { CHECK(judge_response(error) == TWILITE_MISUSE); }

static void try_client(const char *options) {
    twilite_response *error;
    twilite_client *client = twilite_client_create(options, &error);
    if (client == NULL) {
        refused(error);
        return;
    }
    CHECK(error == NULL);
    static const char good[] = "HTTP/1.1 200 OK\r\n\r\n{}";
    fake_answers((const uint8_t *)good, sizeof good - 1);
    /* A trace would go to the fuzzer's own output. */
    if (strstr(options, "trace") == NULL)
        judge_response(twilite_call(client, "api.v2010.account.fetch", "{\"Sid\": \"" ACCOUNT "\"}"));
    twilite_client_free(client);
}

static void try_queue(const char *options) {
    static twilite_client *client;
    if (client == NULL) client = make_client("{" CREDENTIALS "}");
    twilite_response *error;
    twilite_queue *queue = twilite_queue_create(client, options, &error);
    if (queue == NULL) {
        refused(error);
        return;
    }
    static const char good[] = "HTTP/1.1 200 OK\r\n\r\n{}";
    fake_answers((const uint8_t *)good, sizeof good - 1);
    CHECK(twilite_queue_submit(queue, 1, "api.v2010.account.fetch", NULL) == TWILITE_OK);
    CHECK(judge_response(twilite_queue_next(queue, 1000)) == TWILITE_OK);
    twilite_queue_free(queue);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0) return 0;
    char *options = text_of(data + 1, size - 1);
    switch (data[0]) {
    case 'q': try_queue(options); break;
    case 't': judge_response(twilite_access_token(options)); break;
    default: try_client(options);
    }
    free(options);
    return 0;
}
