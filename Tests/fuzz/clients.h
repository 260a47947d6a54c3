/* The clients of the doors. None of them waits before it sends again. */
#ifndef CLIENTS_H
#define CLIENTS_H

#include "fail.h"
#include "twilite.h"

#define ACCOUNT "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define CREDENTIALS "\"account_sid\": \"" ACCOUNT "\", \"auth_token\": \"secret-token\", \"base_url\": \"http://127.0.0.1:4010\""

static inline twilite_client *make_client(const char *options) {
    twilite_response *error;
    twilite_client *client = twilite_client_create(options, &error);
    CHECK(client != NULL);
    return client;
}

/* A NUL behind the bytes of an input, in memory that ends there. */
static inline char *text_of(const void *bytes, size_t size) {
    char *text = (char *)malloc(size + 1);
    if (text == NULL) abort();
    for (size_t i = 0; i < size; i++) text[i] = ((const char *)bytes)[i];
    text[size] = 0;
    return text;
}

#endif
