/* How values are written in a request. The input is a name, a NUL, and a value; both go into a path, a query and a form, and
 * are read back there. */
#include <ctype.h>
#include <stdint.h>
#include <string.h>

#include "clients.h"
#include "fake_curl.h"
#include "judge.h"

static int hex(char c) { return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10; }

/* Whether `text`, up to its end, is `value` percent-encoded. */
static int spells(const char *text, size_t length, const uint8_t *value, size_t size, int plus_is_blank) {
    size_t read = 0;
    for (size_t i = 0; i < length; i++) {
        int byte = (unsigned char)text[i];
        if (byte == '+' && plus_is_blank) {
            byte = ' ';
        } else if (byte == '%') {
            if (length - i < 3 || !isxdigit((unsigned char)text[i + 1]) || !isxdigit((unsigned char)text[i + 2])) return 0;
            byte = hex(text[i + 1]) << 4 | hex(text[i + 2]);
            i += 2;
        } else if (!isalnum(byte) && strchr("-._~", byte) == NULL) {
            return 0;
        }
        if (read == size || value[read++] != byte) return 0;
    }
    return read == size;
}

static const char good[] = "HTTP/1.1 200 OK\r\n\r\n{}";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static twilite_client *client;
    if (client == NULL) client = make_client("{" CREDENTIALS "}");
    const uint8_t *nul = size == 0 ? NULL : memchr(data, 0, size);
    if (nul == NULL) return 0;
    const char *name = (const char *)data;
    const uint8_t *value = nul + 1;
    size_t name_size = (size_t)(nul - data), value_size = size - name_size - 1;
    if (strcmp(name, "Place") == 0 || strcmp(name, "Body") == 0) return 0;

    twilite_params *params = twilite_params_create();
    int status = twilite_params_set_text_length(params, "Place", (const char *)value, value_size);
    if (status == TWILITE_OK) status = twilite_params_set_text_length(params, name, (const char *)value, value_size);
    if (status != TWILITE_OK) {
        twilite_params_free(params);
        return 0;
    }
    fake_answers((const uint8_t *)good, sizeof good - 1);
    status = judge_response(twilite_request(client, "POST", "verify", "/v2/{Place}/end", twilite_params_json(params)));
    if (status == TWILITE_OK) {
        static const char where[] = "http://127.0.0.1:4010/v2/";
        const char *place = fake_url() + strlen(where), *end = strchr(place, '/');
        CHECK(strncmp(fake_url(), where, strlen(where)) == 0 && end != NULL && strcmp(end, "/end") == 0);
        CHECK(spells(place, (size_t)(end - place), value, value_size, 0));
        size_t body_size;
        const char *body = fake_body(&body_size), *equals = memchr(body, '=', body_size);
        CHECK(equals != NULL && spells(body, (size_t)(equals - body), data, name_size, 0));
        CHECK(spells(equals + 1, body_size - (size_t)(equals + 1 - body), value, value_size, 1));

        fake_answers((const uint8_t *)good, sizeof good - 1);
        CHECK(judge_response(twilite_request(client, "GET", "verify", "/v2/{Place}", twilite_params_json(params))) == TWILITE_OK);
        const char *query = strchr(fake_url(), '?');
        equals = query == NULL ? NULL : strchr(query, '=');
        CHECK(equals != NULL && spells(query + 1, (size_t)(equals - query - 1), data, name_size, 0));
        CHECK(spells(equals + 1, strlen(equals + 1), value, value_size, 1));
    } else {
        CHECK(status == TWILITE_INVALID_PARAMETERS && fake_requests() == 0);
    }
    twilite_params_free(params);
    return 0;
}
