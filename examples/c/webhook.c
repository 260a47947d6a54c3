/* Receive a webhook as a CGI program, and let nobody in but Twilio. The web server says in the environment what came
 * (RFC 3875), and gives the body on standard input. In the server's configuration stand
 *
 *   TWILIO_AUTH_TOKEN  the account's auth token
 *   WEBHOOK_ORIGIN     scheme and host, as Twilio was told them: https://example.org
 */
#include "example.h"

enum { LARGEST_BODY = 1 << 20 };

static int answer(const char *status, const char *type, const char *body) {
    printf("Status: %s\r\nContent-Type: %s\r\n\r\n%s\n", status, type, body);
    return 0;
}

int main(void) {
    const char *origin = getenv("WEBHOOK_ORIGIN"), *target = getenv("REQUEST_URI"), *length = getenv("CONTENT_LENGTH");
    unsigned long size = length != NULL ? strtoul(length, NULL, 10) : 0;
    char *url, *body;
    int32_t status;

    if (origin == NULL || target == NULL) return answer("500 Internal Server Error", "text/plain", "Not configured");
    if (size > LARGEST_BODY) return answer("413 Content Too Large", "text/plain", "Content Too Large");
    url = malloc(strlen(origin) + strlen(target) + 1);
    body = malloc(size + 1);
    if (url == NULL || body == NULL) return answer("500 Internal Server Error", "text/plain", "No memory");
    strcat(strcpy(url, origin), target);
    size = fread(body, 1, size, stdin);

    status = twilite_webhook_check(
        getenv("TWILIO_AUTH_TOKEN"), getenv("HTTP_X_TWILIO_SIGNATURE"), url, getenv("CONTENT_TYPE"), body, size);
    free(url);
    free(body);
    switch (status) {
    case TWILITE_OK: return answer("200 OK", "text/xml", "<Response><Message>Thank you</Message></Response>");
    case TWILITE_NOT_AUTHENTIC: return answer("403 Forbidden", "text/plain", "Forbidden");
    default: return answer("500 Internal Server Error", "text/plain", "Not configured");
    }
}
