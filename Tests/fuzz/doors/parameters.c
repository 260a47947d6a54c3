/* Parameters. The first line is an operation's id, and whatever else it is stands for one of all operations; the rest is
 * the JSON of the parameters. What twilite_validate takes is sent, what it refuses is not. */
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "clients.h"
#include "fake_curl.h"
#include "judge.h"

enum { MOST = 4096 };
static char *ids[MOST];
static uint32_t hashes[MOST];
static size_t id_count;
static twilite_client *strict, *lenient;

static uint32_t hash_of(const char *text) {
    uint32_t hash = 2166136261;
    for (; *text != 0; text++) hash = (hash ^ (unsigned char)*text) * 16777619;
    return hash;
}

/* Takes all ids out of the catalog: each is the member "id" of an operation. */
static void find_ids(void) {
    for (const char *at = twilite_catalog(); (at = strstr(at, "\"id\": \"")) != NULL;) {
        at += 7;
        const char *end = strchr(at, '"');
        CHECK(end != NULL && id_count < MOST);
        ids[id_count] = text_of(at, (size_t)(end - at));
        hashes[id_count] = hash_of(ids[id_count]);
        id_count++;
    }
    CHECK(id_count > 1000);
}

static const char *id_of(const char *line) {
    uint32_t hash = hash_of(line);
    for (size_t i = 0; i < id_count; i++)
        if (hashes[i] == hash) return ids[i];
    return ids[hash % id_count];
}

static void prepare(void) {
    if (strict != NULL) return;
    find_ids();
    strict = make_client("{" CREDENTIALS ", \"max_retries\": 0}");
    lenient = make_client("{" CREDENTIALS ", \"max_retries\": 0, \"lenient_parameters\": true}");
}

/* The catalog takes its time under a sanitizer, and no input's. */
int LLVMFuzzerInitialize(int *count, char ***arguments) {
    (void)count, (void)arguments;
    prepare();
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    prepare();
    const uint8_t *newline = size == 0 ? NULL : memchr(data, '\n', size);
    if (newline == NULL) return 0;
    char *line = text_of(data, (size_t)(newline - data));
    char *parameters = text_of(newline + 1, size - (size_t)(newline + 1 - data));
    const char *id = id_of(line);

    int verdict = judge_response(twilite_validate(id, parameters));
    CHECK(verdict == TWILITE_OK || verdict == TWILITE_MISUSE || verdict == TWILITE_INVALID_PARAMETERS);
    if (verdict == TWILITE_MISUSE) {
        size_t depth = 0, length = strlen(parameters);
        bool is_json = judge_is_json(parameters, length, &depth) && depth <= 128;
        bool is_object = is_json && parameters[strspn(parameters, " \t\r\n")] == '{';
        CHECK(!is_object);
    }
    fake_answers((const uint8_t *)"!c0\n", 4);
    int status = judge_response(twilite_call(strict, id, parameters));
    if (verdict != TWILITE_OK) CHECK(status == verdict && fake_requests() == 0);
    /* A token that the client does not have, a Limit of 0: nothing is sent. */
    if (fake_requests() > 0) CHECK(verdict == TWILITE_OK && status == TWILITE_TRANSPORT);
    fake_answers((const uint8_t *)"!c0\n", 4);
    status = judge_response(twilite_call(lenient, id, parameters));
    if (verdict == TWILITE_OK) CHECK(status != TWILITE_INVALID_PARAMETERS);
    free(line);
    free(parameters);
    return 0;
}
