/* What a program without a JSON library does with all four resources: builds the parameters, creates, lists, and reads the
 * SIDs. Many completions are taken at once, and threads read one response. Prints nothing when all is right. The environment
 * says who calls, and where the sandbox is. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <twilite.h>

static int failures;

static void expect(int is_so, const char *what, const twilite_response *response) {
    if (is_so) return;
    printf("%s: %s\n", what, response != NULL ? twilite_response_json(response) : "-");
    failures++;
}

static const struct {
    const char *name, *create, *list, *prefix;
} resources[] = {
    {"entity", "verify.v2.entity.create", "verify.v2.entity.list", "YE"},
    {"user", "ip_messaging.v2.user.create", "ip_messaging.v2.user.list", "US"},
    {"profile", "trusthub.v1.customer_profile.create", "trusthub.v1.customer_profile.list", "BU"},
    {"assignment", "trusthub.v1.customer_profile_entity_assignment.create",
     "trusthub.v1.customer_profile_entity_assignment.list", "BV"},
};

/* Set what the resource has to be made with. */
static void fill(twilite_params *params, int resource, int number, const char *profile) {
    char text[64];
    if (resource == 0) twilite_params_set_text(params, "ServiceSid", "VA0123456789abcdef0123456789abcdef");
    if (resource == 1) twilite_params_set_text_length(params, "ServiceSid", "IS0123456789abcdef0123456789abcdef...", 34);
    if (resource < 2) {
        snprintf(text, sizeof text, "identity-%d", number);
        twilite_params_set_text(params, "Identity", text);
    }
    if (resource == 1) twilite_params_set_json(params, "Attributes", "{\"quote\": \"\\\"\", \"list\": [1, 2.5, null]}");
    if (resource == 2) {
        snprintf(text, sizeof text, "\"%d\" \\ \n caf\xc3\xa9", number);
        twilite_params_set_text(params, "FriendlyName", text);
        twilite_params_set_text(params, "Email", "owner@example.com");
        twilite_params_set_text(params, "PolicySid", "RN0123456789abcdef0123456789abcdef");
    }
    if (resource == 3) {
        twilite_params_set_text(params, "CustomerProfileSid", profile);
        snprintf(text, sizeof text, "IT%032d", number);
        twilite_params_set_text(params, "ObjectSid", text);
    }
}

enum { COUNT = 3, THREADS = 4 };

static void *read_all(void *context) {
    const twilite_response *listed = context;
    int64_t i, wrong = 0;
    for (i = 0; i < COUNT; i++) {
        char one[64], other[64], pointer[16];
        size_t length;
        const char *record = twilite_response_record(listed, i, &length);
        snprintf(pointer, sizeof pointer, "/%d/sid", (int)i);
        wrong += record == NULL || twilite_json_get(record, length, "/sid", one, sizeof one) != 34 ||
                 twilite_response_get(listed, pointer, other, sizeof other) != 34 || strcmp(one, other) != 0;
    }
    return wrong == 0 ? NULL : context;
}

static void check_list(twilite_response *listed, char sids[COUNT][64]) {
    pthread_t threads[THREADS];
    twilite_span spans[COUNT + 1];
    int i, thread;

    for (thread = 0; thread < THREADS; thread++)
        if (pthread_create(&threads[thread], NULL, read_all, listed) != 0) exit(2);
    for (thread = 0; thread < THREADS; thread++) {
        void *wrong;
        pthread_join(threads[thread], &wrong);
        expect(wrong == NULL, "what a thread reads", listed);
    }
    expect(twilite_response_count(listed) == COUNT, "the number of records", listed);
    expect(twilite_response_records(listed, NULL, 0) == COUNT, "the number of places", listed);
    expect(twilite_response_records(listed, spans, COUNT + 1) == COUNT, "the places", listed);
    expect(twilite_response_record(listed, COUNT, NULL) == NULL, "a record beyond the end", listed);
    for (i = 0; i < COUNT; i++) {
        char sid[64];
        const char *record = twilite_response_json(listed) + spans[i].offset;
        expect(record == twilite_response_record(listed, i, NULL), "where a record is", listed);
        expect(twilite_json_kind(record, spans[i].length, "") == TWILITE_KIND_OBJECT, "a record's kind", listed);
        expect(twilite_json_get(record, spans[i].length, "/sid", sid, sizeof sid) == 34, "a record's SID", listed);
        expect(strcmp(sid, sids[i]) == 0, "the SID that was created", listed);
    }
}

static void check_text(const twilite_response *created) {
    /* In memory of the exact size, so that valgrind sees a byte too many. */
    int64_t length = twilite_response_get(created, "/friendly_name", NULL, 0), size;
    expect(length == (int64_t)strlen("\"0\" \\ \n caf\xc3\xa9"), "the length of a name", created);
    for (size = 1; size <= length + 1; size++) {
        char *exact = malloc((size_t)size);
        expect(twilite_response_get(created, "/friendly_name", exact, (size_t)size) == length, "a length", created);
        /* The last character has two bytes. */
        expect((int64_t)strlen(exact) == (size == length ? size - 2 : size - 1), "how much is written", created);
        free(exact);
    }
    expect(twilite_response_kind(created, "/friendly_name") == TWILITE_KIND_STRING, "a kind", created);
    expect(twilite_response_kind(created, "/links") == TWILITE_KIND_OBJECT, "a kind", created);
    expect(twilite_response_kind(created, "/nothing") == TWILITE_KIND_NONE, "no kind", created);
    expect(twilite_response_get(created, "/nothing", NULL, 0) == -1, "no value", created);
    expect(twilite_response_get(created, "nothing", NULL, 0) == -2, "no pointer", created);
    expect(twilite_response_count(created) == -1, "a record has no records", created);
}

/* Take all completions of calls that end where they begin. */
static void check_take(twilite_client *client) {
    twilite_queue *queue = twilite_queue_create(client, NULL, NULL);
    twilite_response *taken[8];
    uint64_t number;
    size_t count, i, all = 0;

    for (number = 0; number < 20; number++) twilite_queue_submit(queue, number, "verify.v2.entity.create", "{}");
    while ((count = twilite_queue_take(queue, taken, 8, 100)) > 0) {
        for (i = 0; i < count; i++) {
            expect(twilite_response_tag(taken[i]) == all++, "the order", taken[i]);
            twilite_response_free(taken[i]);
        }
        if (all == 16) break; /* the others are freed with the queue */
    }
    expect(all == 16, "how many were taken", NULL);
    twilite_queue_free(queue);
}

int main(void) {
    twilite_client *client = twilite_client_create(NULL, NULL);
    char profile[64] = "";
    int resource, number;

    if (client == NULL) return 2;
    for (resource = 0; resource < 4; resource++) {
        char sids[COUNT][64];
        twilite_params *params = twilite_params_create();
        twilite_response *response;
        for (number = 0; number < COUNT; number++) {
            fill(params, resource, number, profile);
            expect(twilite_params_set_text(params, "Email", "\xff") == TWILITE_MISUSE, "what is not UTF-8", NULL);
            response = twilite_call(client, resources[resource].create, twilite_params_json(params));
            expect(twilite_response_get(response, "/sid", sids[number], sizeof sids[number]) == 34, "a SID", response);
            expect(strncmp(sids[number], resources[resource].prefix, 2) == 0, "the SID's prefix", response);
            if (resource == 2 && number == 0) {
                check_text(response);
                memcpy(profile, sids[0], sizeof profile);
            }
            twilite_response_free(response);
        }
        twilite_params_free(params);

        params = twilite_params_create();
        fill(params, resource, 0, profile);
        twilite_params_remove(params, "Identity");
        twilite_params_remove(params, "Attributes");
        twilite_params_remove(params, "ObjectSid");
        if (resource == 2) {
            twilite_params_remove(params, "FriendlyName");
            twilite_params_remove(params, "Email");
        }
        twilite_params_set_integer(params, "PageSize", 2);
        response = twilite_call(client, resources[resource].list, twilite_params_json(params));
        check_list(response, sids);
        twilite_response_free(response);
        twilite_params_free(params);
    }
    check_take(client);
    twilite_client_free(client);
    return failures != 0;
}
