/* load_peer libcurl.so.4 BASE_URL: loads libcurl and creates once. */
#include <curl/curl.h>

#include "load.h"

static CURLcode (*curl_global_init_)(long);
static CURL *(*curl_easy_init_)(void);
static CURLcode (*curl_easy_setopt_)(CURL *, CURLoption, ...);
static CURLcode (*curl_easy_perform_)(CURL *);

struct body {
    char bytes[16384];
    size_t length;
};

static size_t take_body(char *bytes, size_t size, size_t count, void *context) {
    struct body *body = context;
    if (size * count > sizeof body->bytes - body->length) return 0;
    memcpy(body->bytes + body->length, bytes, size * count);
    body->length += size * count;
    return size * count;
}

int main(int argc, char **argv) {
    static struct body body;
    char url[512];
    if (argc != 3) return 2;
    snprintf(url, sizeof url, "%s/v2/Services/" SERVICE "/Entities", argv[2]);
    struct start start = begin();
    void *library = load(argv[1]);
    resolve(library, "curl_global_init", &curl_global_init_);
    resolve(library, "curl_easy_init", &curl_easy_init_);
    resolve(library, "curl_easy_setopt", &curl_easy_setopt_);
    resolve(library, "curl_easy_perform", &curl_easy_perform_);
    curl_global_init_(CURL_GLOBAL_DEFAULT);
    CURL *handle = curl_easy_init_();
    curl_easy_setopt_(handle, CURLOPT_URL, url);
    curl_easy_setopt_(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt_(handle, CURLOPT_USERPWD, ACCOUNT ":" TOKEN);
    curl_easy_setopt_(handle, CURLOPT_POSTFIELDS, "Identity=ff483d1ff591898a0000000000000000");
    curl_easy_setopt_(handle, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt_(handle, CURLOPT_WRITEDATA, &body);
    CURLcode outcome = curl_easy_perform_(handle);
    finish(start);
    return outcome == CURLE_OK && body.length > 0 ? 0 : 1;
}
