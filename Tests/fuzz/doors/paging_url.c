/* Where the next page is. The input is what a page has as its next_page_url; whatever it is, the second request goes to
 * the host and the path of the first, with the query of that URL as it stands. */
#include <stdint.h>
#include <string.h>

#include "clients.h"
#include "fake_curl.h"
#include "judge.h"

#define PATH "/v2/Services/VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/Entities"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static twilite_client *client;
    fake_version = 0x080900;
    if (client == NULL) client = make_client("{" CREDENTIALS ", \"max_retries\": 0}");
    twilite_params *quoting = twilite_params_create();
    if (twilite_params_set_text_length(quoting, "entities", (const char *)data, size) != TWILITE_OK) {
        twilite_params_free(quoting);
        return 0;
    }
    /* {"entities": "..."} */
    const char *quoted = twilite_params_json(quoting) + strlen("{\"entities\": ");
    static const char begin[] = "HTTP/1.1 200 OK\r\n\r\n{\"entities\": [{\"n\": 1}], \"meta\": {\"next_page_url\": ";
    static const char end[] = "}\n--\nHTTP/1.1 200 OK\r\n\r\n{\"entities\": [{\"n\": 2}], \"meta\": {}}";
    size_t count = strlen(begin) + strlen(quoted) + strlen(end);
    char *answers = malloc(count + 1);
    if (answers == NULL) abort();
    snprintf(answers, count + 1, "%s%s%s", begin, quoted, end);
    twilite_params_free(quoting);
    fake_answers((uint8_t *)answers, count);

    twilite_response *response = twilite_call(client, "verify.v2.entity.list", "{\"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}");
    static const char where[] = "http://127.0.0.1:4010" PATH "?";
    CHECK(strncmp(fake_url(), where, strlen(where)) == 0);
    if (fake_requests() == 2) {
        const char *query = fake_url() + strlen(where), *given = memchr(data, '?', size);
        size_t length = strlen(query);
        CHECK(length > 0 && given != NULL && length <= size - (size_t)(given + 1 - (const char *)data));
        CHECK(memcmp(query, given + 1, length) == 0);
        CHECK(twilite_response_status(response) == TWILITE_OK && twilite_response_count(response) == 2);
    } else {
        CHECK(fake_requests() == 1);
        CHECK(twilite_response_status(response) == (size == 0 ? TWILITE_OK : TWILITE_INVALID_RESPONSE));
    }
    judge_response(response);
    free(answers);
    return 0;
}
