/* Requests to a webhook. The input is lines: the header X-Twilio-Signature, the URL, the header Content-Type, and from the
 * fourth line on the body. */
#include <stdint.h>
#include <string.h>

#include "clients.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char *lines[3];
    for (int i = 0; i < 3; i++) {
        const uint8_t *end = size == 0 ? NULL : memchr(data, '\n', size);
        size_t length = end == NULL ? size : (size_t)(end - data);
        lines[i] = text_of(data, length);
        data += end == NULL ? size : length + 1;
        size -= end == NULL ? size : length + 1;
    }
    /* Memory that ends where the body ends. */
    uint8_t *body = malloc(size == 0 ? 1 : size);
    if (body == NULL) abort();
    memcpy(body, data, size);
    int verdict = twilite_webhook_check("12345", lines[0], lines[1], lines[2], body, size);
    CHECK(verdict == TWILITE_OK || verdict == TWILITE_NOT_AUTHENTIC || verdict == TWILITE_MISUSE);
    /* With another token it is nobody's: no signature fits two. */
    if (verdict == TWILITE_OK)
        CHECK(twilite_webhook_check("54321", lines[0], lines[1], lines[2], body, size) == TWILITE_NOT_AUTHENTIC);
    CHECK(twilite_webhook_check("12345", NULL, lines[1], lines[2], body, size) != TWILITE_OK);
    free(body);
    for (int i = 0; i < 3; i++) free(lines[i]);
    return 0;
}
