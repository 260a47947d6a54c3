/* All operations of the four resources, on the server that the environment names. Prints nothing when all is right. */
#include <stdio.h>
#include <string.h>
#include <twilite.h>

static int failures;
static twilite_client *client;

/* Expect the header that every answer has, whoever asks how often. */
static void check_header(const char *operation, const twilite_response *response) {
    const char *id = twilite_response_request_id(response), *header = twilite_response_header(response, "twilio-request-id");
    const char *all = twilite_response_headers(response);
    if (id == NULL || header == NULL || strcmp(id, header) != 0 || all == NULL || strstr(all, header) == NULL ||
        twilite_response_header(response, "Twilio-Request-ID") != header || twilite_response_request_id(response) != id ||
        twilite_response_headers(response) != all || twilite_response_header(response, "Twilio-Request") != NULL) {
        printf("%s: header %s\n", operation, all != NULL ? all : "NULL");
        failures++;
    }
}

/* Perform an operation, expect a status, and copy the SID that it answers with. */
static void call(const char *operation, const char *params, int status, char *sid) {
    twilite_response *response = twilite_call(client, operation, params);
    const char *json = twilite_response_json(response);
    const char *at = strstr(json, "\"sid\":\"");
    if (twilite_response_status(response) != status) {
        printf("%s %s: status %d, not %d: %s\n", operation, params, (int)twilite_response_status(response), status, json);
        failures++;
    }
    if (sid != NULL) snprintf(sid, 35, "%s", at != NULL ? at + 7 : "");
    check_header(operation, response);
    twilite_response_free(response);
}

#define VERIFY "\"ServiceSid\": \"VA0123456789abcdef0123456789abcdef\""
#define CHAT "\"ServiceSid\": \"IS0123456789abcdef0123456789abcdef\""

int main(void) {
    char profile[35], assignment[35], user[35], params[256];
    twilite_pager *pager;
    twilite_response *page;
    int pages = 0, i;

    client = twilite_client_create(NULL, NULL);
    if (client == NULL) return 2;

    for (i = 0; i < 5; i++) {
        snprintf(params, sizeof params, "{" VERIFY ", \"Identity\": \"identity-%d\"}", i);
        call("verify.v2.entity.create", params, TWILITE_OK, NULL);
    }
    call("verify.v2.entity.fetch", "{" VERIFY ", \"Identity\": \"identity-1\"}", TWILITE_OK, NULL);
    call("verify.v2.entity.list", "{" VERIFY ", \"PageSize\": 2}", TWILITE_OK, NULL);
    call("verify.v2.entity.page", "{" VERIFY ", \"PageSize\": 2}", TWILITE_OK, NULL);
    call("verify.v2.entity.delete", "{" VERIFY ", \"Identity\": \"identity-1\"}", TWILITE_OK, NULL);
    call("verify.v2.entity.fetch", "{" VERIFY ", \"Identity\": \"identity-1\"}", TWILITE_API_ERROR, NULL);

    call("ip_messaging.v2.user.create", "{" CHAT ", \"Identity\": \"a/b\", \"Attributes\": {\"x\": 1}}", TWILITE_OK, user);
    call("ip_messaging.v2.user.create", "{" CHAT ", \"Identity\": \"a/b\"}", TWILITE_API_ERROR, NULL);
    call("ip_messaging.v2.user.update", "{" CHAT ", \"Sid\": \"a/b\", \"FriendlyName\": \"x\"}", TWILITE_OK, NULL);
    call("ip_messaging.v2.user.list", "{" CHAT "}", TWILITE_OK, NULL);
    call("ip_messaging.v2.user.page", "{" CHAT "}", TWILITE_OK, NULL);
    snprintf(params, sizeof params, "{" CHAT ", \"Sid\": \"%s\"}", user);
    call("ip_messaging.v2.user.fetch", params, TWILITE_OK, NULL);
    call("ip_messaging.v2.user.delete", params, TWILITE_OK, NULL);

    call("trusthub.v1.customer_profile.create",
         "{\"FriendlyName\": \"x\", \"Email\": \"a@b.example\", \"PolicySid\": \"RN0123456789abcdef0123456789abcdef\"}",
         TWILITE_OK, profile);
    snprintf(params, sizeof params, "{\"Sid\": \"%s\"}", profile);
    call("trusthub.v1.customer_profile.fetch", params, TWILITE_OK, NULL);
    call("trusthub.v1.customer_profile.update", params, TWILITE_OK, NULL);
    call("trusthub.v1.customer_profile.list", NULL, TWILITE_OK, NULL);
    call("trusthub.v1.customer_profile.page", NULL, TWILITE_OK, NULL);
    snprintf(params, sizeof params, "{\"CustomerProfileSid\": \"%s\", \"ObjectSid\": \"IT0123456789abcdef0123456789abcdef\"}",
             profile);
    call("trusthub.v1.customer_profile_entity_assignment.create", params, TWILITE_OK, assignment);
    snprintf(params, sizeof params, "{\"CustomerProfileSid\": \"%s\"}", profile);
    call("trusthub.v1.customer_profile_entity_assignment.list", params, TWILITE_OK, NULL);
    call("trusthub.v1.customer_profile_entity_assignment.page", params, TWILITE_OK, NULL);
    snprintf(params, sizeof params, "{\"CustomerProfileSid\": \"%s\", \"Sid\": \"%s\"}", profile, assignment);
    call("trusthub.v1.customer_profile_entity_assignment.fetch", params, TWILITE_OK, NULL);
    call("trusthub.v1.customer_profile_entity_assignment.delete", params, TWILITE_OK, NULL);
    snprintf(params, sizeof params, "{\"Sid\": \"%s\"}", profile);
    call("trusthub.v1.customer_profile.delete", params, TWILITE_OK, NULL);

    /* A pager goes on after its client is freed. */
    pager = twilite_pager_create(client, "verify.v2.entity.list", "{" VERIFY ", \"PageSize\": 1}", NULL);
    twilite_client_free(client);
    while (twilite_response_status(page = twilite_pager_next(pager)) == TWILITE_OK) {
        pages++;
        twilite_response_free(page);
    }
    if (twilite_response_status(page) != TWILITE_DONE || pages != 4) {
        printf("%d pages, and then %s\n", pages, twilite_response_json(page));
        failures++;
    }
    twilite_response_free(page);
    twilite_pager_free(pager);
    return failures != 0;
}
