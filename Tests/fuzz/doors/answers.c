/* Answers: status lines, headers, bodies, errors, pages, and how they end, through all that reads them. The first letter says
 * which call is made, and with which client; the rest is what fake_curl.h takes for answers. */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "clients.h"
#include "fake_curl.h"
#include "judge.h"

#define A32 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"

static const struct {
    const char *operation, *parameters;
} calls[] = {
    {"verify.v2.entity.fetch", "{\"ServiceSid\": \"VA" A32 "\", \"Identity\": \"identity1\"}"},
    {"verify.v2.entity.create", "{\"ServiceSid\": \"VA" A32 "\", \"Identity\": \"identity1\"}"},
    {"verify.v2.entity.delete", "{\"ServiceSid\": \"VA" A32 "\", \"Identity\": \"identity1\"}"},
    {"verify.v2.entity.list", "{\"ServiceSid\": \"VA" A32 "\"}"},
    {"verify.v2.entity.list", "{\"ServiceSid\": \"VA" A32 "\", \"Limit\": 3}"},
    {"verify.v2.entity.page", "{\"ServiceSid\": \"VA" A32 "\"}"},
    {"api.v2010.message.list", "{}"},
    {"api.v2010.message.create", "{\"To\": \"+15550100\", \"From\": \"+15550101\", \"Body\": \"b\"}"},
    {"trusthub.v1.customer_profile.update", "{\"Sid\": \"BU" A32 "\", \"FriendlyName\": \"n\"}"},
    {"GET verify /v2/anything", "{}"},
    {"LIST verify /v2/anything", "{}"},
    {"POST verify /v2/anything", "{\"A\": 1}"},
    /* How else pages tell of the next one: a token, a number. */
    {"content.v2.content.list", "{}"},
    {"messaging.v2.typing_indicator.create", "{\"channel\": \"whatsapp\", \"messageId\": \"SM" A32 "\"}"},
};
enum { CALLS = sizeof calls / sizeof calls[0] };

static twilite_client *clients[3];

static void through_a_pager(twilite_client *client, const char *operation, const char *parameters) {
    twilite_response *error;
    twilite_pager *pager = twilite_pager_create(client, operation, parameters, &error);
    if (pager == NULL) {
        judge_response(error);
        return;
    }
    for (int turns = 0; turns < 8; turns++)
        if (judge_response(twilite_pager_next(pager)) != TWILITE_OK) break;
    twilite_pager_free(pager);
}

static void through_a_queue(twilite_client *client, const char *operation, const char *parameters) {
    twilite_queue *queue = twilite_queue_create(client, NULL, NULL);
    CHECK(queue != NULL);
    for (uint64_t tag = 1; tag <= 2; tag++)
        CHECK(twilite_queue_submit(queue, tag, operation, parameters) == TWILITE_OK);
    for (int turns = 0; turns < 2; turns++) {
        twilite_response *response = twilite_queue_next(queue, 5000);
        CHECK(response != NULL);
        judge_response(response);
    }
    twilite_queue_free(queue);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (clients[0] == NULL) {
        clients[0] = make_client("{" CREDENTIALS ", \"max_retries\": 2, \"retry_max_delay_ms\": 0}");
        clients[1] = make_client("{" CREDENTIALS ", \"max_retries\": 0, \"strict_responses\": true}");
        clients[2] = make_client("{" CREDENTIALS ", \"max_retries\": 1, \"retry_max_delay_ms\": 0, \"max_response_bytes\": 200}");
    }
    if (size == 0) return 0;
    /* From A on the call with the first client, then with the others, then through a pager and a queue. */
    size_t which = data[0] >= 'A' ? (size_t)data[0] - 'A' : 0;
    const char *operation = calls[which % CALLS].operation, *parameters = calls[which % CALLS].parameters;
    size_t way = which / CALLS;
    fake_answers(data + 1, size - 1);
    if (way < 3)
        judge_response(twilite_call(clients[way], operation, parameters));
    else if (way % 2 == 1)
        through_a_pager(clients[0], operation, parameters);
    else
        through_a_queue(clients[0], operation, parameters);
    return 0;
}
