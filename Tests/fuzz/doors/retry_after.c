/* Retry-After. The input is the field's value in an answer of 429. A client that waits 0 milliseconds at most sends the
 * request again when it is told to wait for nothing, and when it is not told anything; and not when it is told to wait. */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include "clients.h"
#include "fake_curl.h"
#include "judge.h"

/* Says how long to wait, as far as it is beyond doubt; -1 when it is not. */
static double seconds_of(const char *value) {
    if (value[0] != 0 && value[strspn(value, "0123456789")] == 0) return strtod(value, NULL);
    struct tm date = {0};
    char again[64];
    const char *end = strptime(value, "%a, %d %b %Y %H:%M:%S GMT", &date);
    if (end == NULL || *end != 0) return -1;
    time_t when = timegm(&date);
    gmtime_r(&when, &date);
    strftime(again, sizeof again, "%a, %d %b %Y %H:%M:%S GMT", &date);
    if (strcmp(again, value) != 0) return -1;
    double wait = difftime(when, time(NULL));
    return wait > 60 ? wait : wait < -60 ? 0 : -1;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static twilite_client *client;
    if (client == NULL) client = make_client("{" CREDENTIALS ", \"max_retries\": 1, \"retry_max_delay_ms\": 0}");
    char answers[4096];
    if (size > 1024 || memchr(data, '\n', size) != NULL || memchr(data, 0, size) != NULL) return 0;
    int count = snprintf(
        answers, sizeof answers, "HTTP/1.1 429 Too Many Requests\r\nRetry-After: %.*s\r\n\r\n{}\n--\nHTTP/1.1 200 OK\r\n\r\n{}",
        (int)size, (const char *)data);
    fake_answers((uint8_t *)answers, (size_t)count);
    twilite_response *response = twilite_call(client, "GET verify /v2/anything", NULL);
    int attempts = twilite_response_attempts(response);
    CHECK(attempts == 1 || attempts == 2);
    char *value = text_of(data, size);
    double wait = seconds_of(value);
    if (wait >= 0) CHECK(attempts == (wait == 0 ? 2 : 1));
    free(value);
    judge_response(response);
    return 0;
}
