/* NULL for every pointer of every function, and texts that are no parameters: each gets the status that the header says.
 * Prints nothing when all is right. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <twilite.h>

#define SERVICE "VA0123456789abcdef0123456789abcdef"

/* A webhook: a signature that is none, and the right one of a form that the program below has. */
#define URL "https://mycompany.com/x?bodySHA256=%4"
#define FORM "application/x-www-form-urlencoded"
#define SIGNATURE "AAAAAAAAAAAAAAAAAAAAAAAAAAA="
#define AUTHENTIC "cF7HeciwP3RTkjBoI98WAxC93uU="

static int failures;

static void expect(const char *what, twilite_response *response, int status) {
    if (response == NULL) {
        printf("%s: no response\n", what);
        failures++;
        return;
    }
    const char *json = twilite_response_json(response);
    if (twilite_response_status(response) != status || strlen(json) != twilite_response_json_length(response) ||
        json[0] != '{' || twilite_response_http_status(response) != 0 || twilite_response_attempts(response) != 0 ||
        twilite_response_request_id(response) != NULL || twilite_response_tag(response) != 0 ||
        twilite_response_header(response, "ETag") != NULL || twilite_response_header(response, NULL) != NULL ||
        twilite_response_headers(response) != NULL) {
        printf("%s: status %d, not %d: %s\n", what, (int)twilite_response_status(response), status, json);
        failures++;
    }
    twilite_response_free(response);
}

static void check(const char *what, int32_t found, int32_t status) {
    if (found == status) return;
    printf("%s: %d, not %d\n", what, (int)found, (int)status);
    failures++;
}

typedef twilite_response *(*operation)(twilite_client *, const char *);

static const operation operations[] = {
    twilite_verify_v2_entity_create,
    twilite_verify_v2_entity_list,
    twilite_verify_v2_entity_page,
    twilite_verify_v2_entity_fetch,
    twilite_verify_v2_entity_delete,
    twilite_ip_messaging_v2_user_create,
    twilite_ip_messaging_v2_user_list,
    twilite_ip_messaging_v2_user_page,
    twilite_ip_messaging_v2_user_fetch,
    twilite_ip_messaging_v2_user_update,
    twilite_ip_messaging_v2_user_delete,
    twilite_trusthub_v1_customer_profile_create,
    twilite_trusthub_v1_customer_profile_fetch,
    twilite_trusthub_v1_customer_profile_update,
    twilite_trusthub_v1_customer_profile_delete,
    twilite_trusthub_v1_customer_profile_entity_assignment_create,
    twilite_trusthub_v1_customer_profile_entity_assignment_list,
    twilite_trusthub_v1_customer_profile_entity_assignment_page,
    twilite_trusthub_v1_customer_profile_entity_assignment_fetch,
    twilite_trusthub_v1_customer_profile_entity_assignment_delete,
    /* These two have no required parameter, so they come last: see below. */
    twilite_trusthub_v1_customer_profile_list,
    twilite_trusthub_v1_customer_profile_page,
};
enum { COUNT = sizeof operations / sizeof *operations, REQUIRING = COUNT - 2 };

static const struct {
    const char *text;
    int status;
} texts[] = {
    {"", TWILITE_MISUSE},
    {"[]", TWILITE_MISUSE},
    {"nul", TWILITE_MISUSE},
    {"{\"ServiceSid\": \"", TWILITE_MISUSE},
    {"{\"ServiceSid\": \"\xff\"}", TWILITE_MISUSE},
    {"{\"ServiceSid\": \"\xed\xa0\x80\"}", TWILITE_MISUSE},
    {"\xef\xbb\xbf{}", TWILITE_MISUSE},
    {"{\"Identity\": \"\\ud800\"}", TWILITE_MISUSE},
    {"{} {}", TWILITE_MISUSE},
    {"{\"ServiceSid\": \"" SERVICE "\", \"Identity\": \"abc\\u0000defgh\"}", TWILITE_INVALID_PARAMETERS},
    {"{\"ServiceSid\": \"" SERVICE "\", \"Identity\": \"abcdefgh\", \"Identity\": \"abcdefgh\"}", TWILITE_INVALID_PARAMETERS},
    {"{\"ServiceSid\": \"" SERVICE "\", \"Identity\": \"abcdefgh\", \"identity\": \"abcdefgh\"}", TWILITE_INVALID_PARAMETERS},
    {"{\"ServiceSid\": \"" SERVICE "\", \"Identity\": 12345678}", TWILITE_INVALID_PARAMETERS},
    {"{\"ServiceSid\": {}, \"Identity\": []}", TWILITE_INVALID_PARAMETERS},
    {"{\"ServiceSid\": \"" SERVICE "\", \"Identity\": \"abcdefgh\", \"Nothing\": 1}", TWILITE_INVALID_PARAMETERS},
    {"{}", TWILITE_INVALID_PARAMETERS},
    {" null\n", TWILITE_INVALID_PARAMETERS},
};

int main(void) {
    twilite_response *error = NULL;
    twilite_client *client = twilite_client_create(
        "{\"account_sid\": \"AC0123456789abcdef0123456789abcdef\", \"auth_token\": \"t\", \"base_url\": \"http://127.0.0.1:1\"}",
        &error);
    size_t i;
    char *nested, text[4];

    if (client == NULL || error != NULL) return 2;

    expect("call without a client", twilite_call(NULL, "verify.v2.entity.list", "{}"), TWILITE_MISUSE);
    expect("call without an operation", twilite_call(client, NULL, "{}"), TWILITE_MISUSE);
    expect("call of nothing", twilite_call(NULL, NULL, NULL), TWILITE_MISUSE);
    expect("call without parameters", twilite_call(client, "verify.v2.entity.list", NULL), TWILITE_INVALID_PARAMETERS);
    expect("an unknown operation", twilite_call(client, "verify.v2.entity.nothing", "{}"), TWILITE_MISUSE);
    expect("an operation that is no text", twilite_call(client, "\xff", "{}"), TWILITE_MISUSE);
    expect("validate nothing", twilite_validate(NULL, NULL), TWILITE_MISUSE);
    expect("validate without parameters", twilite_validate("verify.v2.entity.create", NULL), TWILITE_INVALID_PARAMETERS);
    expect("a token of nothing", twilite_access_token(NULL), TWILITE_MISUSE);
    expect("a token of an array", twilite_access_token("[]"), TWILITE_MISUSE);
    expect("a token of what is no text", twilite_access_token("{\"identity\": \"\xff\"}"), TWILITE_MISUSE);
    for (i = 0; i < COUNT; i++) {
        expect("an operation without a client", operations[i](NULL, "{}"), TWILITE_MISUSE);
        expect("an operation with nothing", operations[i](NULL, NULL), TWILITE_MISUSE);
        expect("an operation with an array", operations[i](client, "[]"), TWILITE_MISUSE);
        if (i < REQUIRING) expect("an operation without parameters", operations[i](client, NULL), TWILITE_INVALID_PARAMETERS);
    }
    for (i = 0; i < sizeof texts / sizeof *texts; i++) {
        expect(texts[i].text, twilite_validate("verify.v2.entity.create", texts[i].text), texts[i].status);
        expect(texts[i].text, twilite_verify_v2_entity_create(client, texts[i].text), texts[i].status);
    }
    nested = malloc(200001);
    memset(nested, '[', 100000);
    memset(nested + 100000, ']', 100000);
    nested[200000] = '\0';
    expect("an array of arrays", twilite_validate("verify.v2.entity.create", nested), TWILITE_MISUSE);
    free(nested);

    /* Of a response that is none. */
    if (twilite_response_status(NULL) != TWILITE_MISUSE || twilite_response_json(NULL)[0] != '{' ||
        twilite_response_json_length(NULL) != strlen(twilite_response_json(NULL)) ||
        twilite_response_http_status(NULL) != 0 || twilite_response_request_id(NULL) != NULL ||
        twilite_response_attempts(NULL) != 0 || twilite_response_tag(NULL) != 0 ||
        twilite_response_header(NULL, "ETag") != NULL || twilite_response_headers(NULL) != NULL) {
        puts("a response that is NULL");
        failures++;
    }
    twilite_response_free(NULL);
    twilite_client_free(NULL);
    twilite_pager_free(NULL);
    twilite_client_set_trace(NULL, NULL, NULL);
    twilite_client_set_trace(client, NULL, NULL);
    expect("the next page of nothing", twilite_pager_next(NULL), TWILITE_MISUSE);
    if (twilite_pager_create(NULL, NULL, NULL, NULL) != NULL) failures++;
    if (twilite_pager_create(NULL, "verify.v2.entity.list", "{}", &error) != NULL) failures++;
    expect("a pager without a client", error, TWILITE_MISUSE);
    if (twilite_pager_create(client, NULL, "{}", &error) != NULL) failures++;
    expect("a pager without an operation", error, TWILITE_MISUSE);
    if (twilite_pager_create(client, "verify.v2.entity.create", "{}", &error) != NULL) failures++;
    expect("a pager of what is no list", error, TWILITE_MISUSE);
    if (twilite_pager_create(client, "verify.v2.entity.list", NULL, &error) != NULL) failures++;
    expect("a pager without parameters", error, TWILITE_INVALID_PARAMETERS);
    if (twilite_queue_create(NULL, NULL, NULL) != NULL) failures++;
    if (twilite_queue_create(NULL, NULL, &error) != NULL) failures++;
    expect("a queue without a client", error, TWILITE_MISUSE);
    if (twilite_queue_create(client, "{\"max_in_flight\": 0}", &error) != NULL) failures++;
    expect("a queue with a wrong option", error, TWILITE_MISUSE);
    if (twilite_queue_submit(NULL, 1, "verify.v2.entity.list", NULL) != TWILITE_MISUSE) failures++;
    if (twilite_queue_submit_within(NULL, 1, "verify.v2.entity.list", NULL, 1) != TWILITE_MISUSE) failures++;
    if (twilite_queue_submit_page(NULL, 1, NULL) != TWILITE_MISUSE) failures++;
    if (twilite_queue_submit_page_within(NULL, 1, NULL, 1) != TWILITE_MISUSE) failures++;
    if (twilite_queue_next(NULL, -1) != NULL) failures++;
    if (twilite_queue_cancel(NULL, 1) != TWILITE_MISUSE) failures++;
    if (twilite_queue_pending(NULL) != 0) failures++;
    if (twilite_queue_fd(NULL) != -1) failures++;
    twilite_queue_free(NULL);
    twilite_queue *queue = twilite_queue_create(client, NULL, &error);
    if (queue == NULL || error != NULL) failures++;
    if (twilite_queue_submit(queue, 1, NULL, NULL) != TWILITE_MISUSE) failures++;
    if (twilite_queue_submit_page(queue, 1, NULL) != TWILITE_MISUSE) failures++;
    if (twilite_queue_submit(queue, 0, "verify.v2.entity.list", NULL) != TWILITE_OK) failures++;
    expect("a call without parameters", twilite_queue_next(queue, 0), TWILITE_INVALID_PARAMETERS);
    twilite_queue_free(queue);
    if (twilite_queue_take(NULL, &error, 1, -1) != 0) failures++;
    if (twilite_response_get(NULL, "/error", text, sizeof text) != -2 || text[0] != '\0') failures++;
    if (twilite_response_get(NULL, NULL, NULL, 0) != -2 || twilite_response_kind(NULL, "") != TWILITE_KIND_NONE) failures++;
    if (twilite_json_get(NULL, 1, "", NULL, 0) != -2 || twilite_json_kind(NULL, 0, NULL) != TWILITE_KIND_NONE) failures++;
    if (twilite_response_count(NULL) != -2 || twilite_response_records(NULL, NULL, 1) != -2) failures++;
    if (twilite_response_record(NULL, 0, NULL) != NULL) failures++;
    if (strcmp(twilite_params_json(NULL), "{}") != 0) failures++;
    twilite_params_free(NULL);
    check("text without a builder", twilite_params_set_text(NULL, "a", "b"), TWILITE_MISUSE);
    check("bytes without a builder", twilite_params_set_text_length(NULL, "a", NULL, 0), TWILITE_MISUSE);
    check("JSON without a builder", twilite_params_set_json(NULL, "a", "1"), TWILITE_MISUSE);
    check("a number without a builder", twilite_params_set_integer(NULL, "a", 1), TWILITE_MISUSE);
    check("a boolean without a builder", twilite_params_set_boolean(NULL, "a", 1), TWILITE_MISUSE);
    check("removing without a builder", twilite_params_remove(NULL, "a"), TWILITE_MISUSE);
    check("a webhook without anything", twilite_webhook_check(NULL, NULL, NULL, NULL, NULL, 0), TWILITE_MISUSE);
    check("a webhook without a token", twilite_webhook_check(NULL, SIGNATURE, URL, FORM, "a=b", 3), TWILITE_MISUSE);
    check("a webhook with an empty token", twilite_webhook_check("", SIGNATURE, URL, FORM, "a=b", 3), TWILITE_MISUSE);
    check("a webhook without a URL", twilite_webhook_check("t", SIGNATURE, NULL, FORM, "a=b", 3), TWILITE_MISUSE);
    check("a webhook with a path", twilite_webhook_check("t", SIGNATURE, "/x", FORM, "a=b", 3), TWILITE_MISUSE);
    check("a webhook without the body that it has", twilite_webhook_check("t", SIGNATURE, URL, FORM, NULL, 3), TWILITE_MISUSE);
    check("a webhook that never ends", twilite_webhook_check("t", SIGNATURE, URL, FORM, "a=b", (size_t)-1), TWILITE_MISUSE);
    check("a webhook without a signature", twilite_webhook_check("t", NULL, URL, FORM, "a=b", 3), TWILITE_NOT_AUTHENTIC);
    check("a webhook without a type", twilite_webhook_check("t", SIGNATURE, URL, NULL, "a=b", 3), TWILITE_NOT_AUTHENTIC);
    check("a webhook without a body", twilite_webhook_check("t", SIGNATURE, URL, NULL, NULL, 0), TWILITE_NOT_AUTHENTIC);
    check("a webhook with a form", twilite_webhook_check("t", SIGNATURE, URL, FORM, "b=%4&a=%41+&a&&=%", 17), TWILITE_NOT_AUTHENTIC);
    check("a webhook that is Twilio's", twilite_webhook_check("t", AUTHENTIC, URL, FORM, "b=%4&a=%41+&a&&=%", 17), TWILITE_OK);
    if (twilite_client_create("{\"no_such_option\": 1}", NULL) != NULL) failures++;
    if (twilite_client_create("[]", &error) != NULL) failures++;
    expect("options that are no object", error, TWILITE_MISUSE);
    if (twilite_client_create("{\"timeout\": 1}", &error) != NULL) failures++;
    expect("an unknown option", error, TWILITE_MISUSE);
    if (twilite_client_create(NULL, &error) != NULL) failures++;
    expect("a client without credentials", error, TWILITE_MISUSE);

    /* Objects outlive each other. */
    error = twilite_validate("verify.v2.entity.create", "{}");
    twilite_client_free(client);
    expect("a response after its client", error, TWILITE_INVALID_PARAMETERS);
    return failures != 0;
}
