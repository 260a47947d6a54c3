/* What the programs that use Twilite share: a client for the benchmark's server, and the parameters of a create. */
#ifndef OURS_H
#define OURS_H

#include <twilite.h>

#include "worker.h"

static inline void expect_ok(const twilite_response *response) {
    if (twilite_response_status(response) != TWILITE_OK) die("Twilite", twilite_response_json(response));
}

static inline twilite_client *make_client(const char *base, const char *ca_file) {
    char options[1024], ca[512] = "";
    twilite_response *error = NULL;
    if (ca_file != NULL) snprintf(ca, sizeof ca, ", \"ca_file\": \"%s\"", ca_file);
    snprintf(options, sizeof options,
             "{\"account_sid\": \"" ACCOUNT "\", \"auth_token\": \"" TOKEN "\", \"base_url\": \"%s\"%s}", base, ca);
    twilite_client *client = twilite_client_create(options, &error);
    if (client == NULL) die("client", twilite_response_json(error));
    return client;
}

struct create_params {
    char json[160];
};

static inline const char *create_params(struct create_params *params, long number) {
    snprintf(params->json, sizeof params->json,
             "{\"ServiceSid\": \"" SERVICE "\", \"Identity\": \"ff483d1ff591898a%016ld\"}", number);
    return params->json;
}

#endif
