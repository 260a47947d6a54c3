/* What a careful C program does by hand with libcurl for the same request: a handle that is kept, the URL and the form
 * encoded, basic authentication, the body read into a buffer that is used again. */
#ifndef PEER_H
#define PEER_H

#include <curl/curl.h>
#include <string.h>

#include "worker.h"

struct body {
    char *bytes;
    size_t length, capacity;
};

static inline size_t take_body(char *bytes, size_t size, size_t count, void *context) {
    struct body *body = context;
    size_t length = size * count;
    if (body->length + length + 1 > body->capacity) {
        size_t capacity = body->capacity == 0 ? 16384 : body->capacity;
        while (capacity < body->length + length + 1) capacity *= 2;
        char *grown = realloc(body->bytes, capacity);
        if (grown == NULL) return 0;
        body->bytes = grown;
        body->capacity = capacity;
    }
    memcpy(body->bytes + body->length, bytes, length);
    body->length += length;
    body->bytes[body->length] = 0;
    return length;
}

/* Everything that does not change from one request to the next. */
static inline CURL *make_handle(const char *ca_file, struct body *body) {
    static struct curl_slist *headers;
    CURL *handle = curl_easy_init();
    if (handle == NULL) die("curl_easy_init", NULL);
    if (headers == NULL) headers = curl_slist_append(NULL, "Accept: application/json");
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_USERPWD, ACCOUNT ":" TOKEN);
    curl_easy_setopt(handle, CURLOPT_USERAGENT, "peer/1.0");
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(handle, CURLOPT_ACCEPT_ENCODING, "gzip");
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, 30000L);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, body);
    if (ca_file != NULL) curl_easy_setopt(handle, CURLOPT_CAINFO, ca_file);
    return handle;
}

/* Set a handle to create the entity of that number. */
static inline void prepare_create(CURL *handle, struct body *body, const char *base, long number) {
    char url[512], form[256], text[64];
    snprintf(text, sizeof text, "ff483d1ff591898a%016ld", number);
    char *service = curl_easy_escape(handle, SERVICE, 0), *identity = curl_easy_escape(handle, text, 0);
    if (service == NULL || identity == NULL) die("curl_easy_escape", NULL);
    snprintf(url, sizeof url, "%s/v2/Services/%s/Entities", base, service);
    snprintf(form, sizeof form, "Identity=%s", identity);
    curl_free(service);
    curl_free(identity);
    curl_easy_setopt(handle, CURLOPT_URL, url);
    curl_easy_setopt(handle, CURLOPT_COPYPOSTFIELDS, form);
    body->length = 0;
}

static inline void expect(CURL *handle, CURLcode outcome, long expected) {
    long status = 0;
    if (outcome != CURLE_OK) die("transfer", curl_easy_strerror(outcome));
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    if (status != expected) die("transfer", "unexpected status");
}

#endif
