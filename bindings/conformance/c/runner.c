/* The runner of the conformance suite in C: what it is told and what it says is in bindings/conformance/FORMAT.md.
 * It reads JSON with twilite_json_get and hands it on as text, as programs in C may. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "twilite.h"

/* ---- Text ------------------------------------------------------------------------------------------------------ */

typedef struct text {
    char *bytes;
    size_t length, capacity;
} text;

static void append_length(text *text, const char *bytes, size_t length) {
    if (text->length + length >= text->capacity) {
        text->capacity = 2 * (text->length + length + 1);
        text->bytes = realloc(text->bytes, text->capacity);
        if (text->bytes == NULL) abort();
    }
    memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    text->bytes[text->length] = '\0';
}

static void append(text *text, const char *bytes) { append_length(text, bytes, strlen(bytes)); }

/* A part of a line: JSON that somebody else keeps. */
typedef struct json {
    const char *bytes;
    size_t length;
} json;

/* The value at a pointer: a text without its quotes, anything else as JSON. NULL: there is none. The caller frees it. */
static char *value_at(json json, const char *pointer) {
    int64_t length = twilite_json_get(json.bytes, json.length, pointer, NULL, 0);
    char *value;
    if (length < 0 || twilite_json_kind(json.bytes, json.length, pointer) == TWILITE_KIND_NULL) return NULL;
    value = malloc((size_t)length + 1);
    if (value == NULL) abort();
    twilite_json_get(json.bytes, json.length, pointer, value, (size_t)length + 1);
    return value;
}

static long number_at(json json, const char *pointer, long otherwise) {
    char *value = value_at(json, pointer);
    long number = value ? strtol(value, NULL, 10) : otherwise;
    free(value);
    return number;
}

/* ---- Outcomes -------------------------------------------------------------------------------------------------- */

static void append_answer(text *out, const twilite_response *response) {
    twilite_params *fields = twilite_params_create(), *answer = twilite_params_create();
    const char *line = twilite_response_headers(response), *request_id = twilite_response_request_id(response);
    while (line != NULL && *line != '\0') {
        char name[256];
        size_t length = strcspn(line, ":"), index;
        for (index = 0; index < length && index + 1 < sizeof name; index++)
            name[index] = line[index] >= 'A' && line[index] <= 'Z' ? (char)(line[index] + 'a' - 'A') : line[index];
        name[index] = '\0';
        twilite_params_set_text(fields, name, twilite_response_header(response, name));
        line = strstr(line, "\r\n") + 2;
    }
    twilite_params_set_integer(answer, "http_status", twilite_response_http_status(response));
    twilite_params_set_integer(answer, "attempts", twilite_response_attempts(response));
    if (request_id) twilite_params_set_text(answer, "request_id", request_id);
    else twilite_params_set_json(answer, "request_id", "null");
    twilite_params_set_json(answer, "headers", twilite_params_json(fields));
    append(out, ", \"response\": ");
    append(out, twilite_params_json(answer));
    twilite_params_free(answer);
    twilite_params_free(fields);
}

/* The inside of an outcome: "ok": …, or "error": …; the response is freed. */
static void append_end(text *out, twilite_response *response, const char *value, json step) {
    int32_t status = twilite_response_status(response);
    if (status == TWILITE_OK) {
        append(out, "\"ok\": ");
        append(out, value ? value : twilite_response_json(response));
    } else {
        size_t length = twilite_response_json_length(response);
        append_length(out, twilite_response_json(response) + 1, length - 2); /* {"error": …} without its braces */
    }
    if (step.length && twilite_json_kind(step.bytes, step.length, "/response") == TWILITE_KIND_BOOLEAN)
        append_answer(out, response);
    twilite_response_free(response);
}

static void append_misuse(text *out, const char *message) {
    append(out, "\"error\": {\"status\": \"misuse\", \"message\": \"");
    append(out, message);
    append(out, "\"}");
}

/* ---- Chains: in C a function for each operation ----------------------------------------------------------------- */

typedef twilite_response *(*function)(twilite_client *, const char *);

static const struct {
    const char *path, *verb; /* the names of the path; a star for an id */
    function perform;
    const char *ids[2];
} functions[] = {
    {"verify v2 services * entities", "create", twilite_verify_v2_entity_create, {"ServiceSid", NULL}},
    {"verify v2 services * entities", "list", twilite_verify_v2_entity_list, {"ServiceSid", NULL}},
    {"verify v2 services * entities *", "fetch", twilite_verify_v2_entity_fetch, {"ServiceSid", "Identity"}},
    {"ip_messaging v2 services * users", "create", twilite_ip_messaging_v2_user_create, {"ServiceSid", NULL}},
    {"trusthub v1 customer_profiles", "create", twilite_trusthub_v1_customer_profile_create, {NULL, NULL}},
    {"trusthub v1 customer_profiles *", "update", twilite_trusthub_v1_customer_profile_update, {"Sid", NULL}},
    {"trusthub v1 customer_profiles * entity_assignments", "create",
     twilite_trusthub_v1_customer_profile_entity_assignment_create, {"CustomerProfileSid", NULL}},
};

static twilite_response *perform_chain(twilite_client *client, json step) {
    text path = {0}, ids = {0}, parameters = {0};
    char pointer[64], *names[2] = {NULL, NULL}, *verb = value_at(step, "/verb"), *arguments = value_at(step, "/arguments");
    size_t index, count = 0;
    twilite_response *response = NULL;
    for (index = 0;; index++) {
        char *name, *id = NULL;
        snprintf(pointer, sizeof pointer, "/path/%zu/0", index);
        name = value_at(step, pointer);
        if (name) {
            snprintf(pointer, sizeof pointer, "/path/%zu/1", index);
            id = value_at(step, pointer);
        } else {
            snprintf(pointer, sizeof pointer, "/path/%zu", index);
            name = value_at(step, pointer);
        }
        if (name == NULL) break;
        if (index) append(&path, " ");
        append(&path, name);
        if (id) append(&path, " *");
        if (id && count < 2) names[count++] = id;
        else free(id);
        free(name);
    }
    for (index = 0; index < sizeof functions / sizeof *functions; index++) {
        twilite_params *given;
        if (strcmp(functions[index].path, path.bytes) != 0 || strcmp(functions[index].verb, verb) != 0) continue;
        given = twilite_params_create();
        for (count = 0; count < 2 && functions[index].ids[count]; count++)
            twilite_params_set_text(given, functions[index].ids[count], names[count]);
        append(&ids, twilite_params_json(given));
        twilite_params_free(given);
        /* Two objects in one: that of the ids without its end, and that of the arguments without its beginning. */
        append_length(&parameters, ids.bytes, ids.length - 1);
        if (arguments && strcmp(arguments, "{}") != 0) {
            if (count) append(&parameters, ", ");
            append(&parameters, arguments + 1);
        } else {
            append(&parameters, "}");
        }
        response = functions[index].perform(client, parameters.bytes);
        break;
    }
    free(path.bytes), free(ids.bytes), free(parameters.bytes);
    free(names[0]), free(names[1]), free(verb), free(arguments);
    return response;
}

/* ---- Steps ----------------------------------------------------------------------------------------------------- */

typedef struct call {
    char *operation, *parameters;
} call;

static call call_in(json step) {
    call call;
    call.operation = value_at(step, "/operation");
    call.parameters = value_at(step, "/parameters");
    return call;
}

static void free_call(call call) { free(call.operation), free(call.parameters); }

static void perform_call(text *out, twilite_client *client, json step) {
    call call = call_in(step);
    long deadline = number_at(step, "/within_ms", 0);
    append_end(
        out, twilite_call_within(client, call.operation, call.parameters, (int32_t)deadline, NULL, NULL), NULL, step);
    free_call(call);
}

static void perform_stream(text *out, twilite_client *client, json step) {
    call call = call_in(step);
    long take = number_at(step, "/take", -1), taken = 0;
    text records = {0};
    twilite_response *page = NULL;
    twilite_pager *pager = twilite_pager_create(client, call.operation, call.parameters, &page);
    append(&records, "[");
    while (pager && taken != take && twilite_response_status(page = twilite_pager_next(pager)) == TWILITE_OK) {
        int64_t index, count = twilite_response_count(page);
        for (index = 0; index < count && taken != take; index++, taken++) {
            size_t length;
            const char *record = twilite_response_record(page, index, &length);
            if (taken) append(&records, ", ");
            append_length(&records, record, length);
        }
        twilite_response_free(page);
        page = NULL;
    }
    append(&records, "]");
    if (page && twilite_response_status(page) != TWILITE_DONE) {
        json none = {NULL, 0};
        append(out, "\"records\": ");
        append(out, records.bytes);
        append(out, ", ");
        append_end(out, page, NULL, none);
    } else {
        append(out, "\"ok\": ");
        append(out, records.bytes);
        twilite_response_free(page);
    }
    twilite_pager_free(pager);
    free(records.bytes);
    free_call(call);
}

static void perform_many(text *out, twilite_client *client, json step) {
    char options[64], pointer[64];
    size_t count = 0, index;
    twilite_response *completion, *error;
    text *outcomes = NULL;
    twilite_queue *queue;
    json none = {NULL, 0};
    snprintf(options, sizeof options, "{\"max_in_flight\": %ld}", number_at(step, "/in_flight", 64));
    queue = twilite_queue_create(client, options, &error);
    if (queue == NULL) {
        append_end(out, error, NULL, none);
        return;
    }
    for (;; count++) {
        char *operation, *parameters;
        snprintf(pointer, sizeof pointer, "/calls/%zu/operation", count);
        operation = value_at(step, pointer);
        if (operation == NULL) break;
        snprintf(pointer, sizeof pointer, "/calls/%zu/parameters", count);
        parameters = value_at(step, pointer);
        twilite_queue_submit(queue, count, operation, parameters);
        free(operation), free(parameters);
    }
    outcomes = calloc(count + 1, sizeof *outcomes);
    if (outcomes == NULL) abort();
    for (index = 0; index < count; index++) {
        completion = twilite_queue_next(queue, -1);
        append_end(&outcomes[twilite_response_tag(completion)], completion, NULL, none);
    }
    append(out, "\"many\": [");
    for (index = 0; index < count; index++) {
        append(out, index ? ", {" : "{");
        append(out, outcomes[index].bytes);
        append(out, "}");
        free(outcomes[index].bytes);
    }
    append(out, "]");
    free(outcomes);
    twilite_queue_free(queue);
}

static void perform_cancel(text *out, twilite_client *client, json step) {
    call call = call_in(step);
    twilite_queue *queue = twilite_queue_create(client, NULL, NULL);
    json none = {NULL, 0};
    twilite_queue_submit(queue, 1, call.operation, call.parameters);
    twilite_queue_cancel(queue, 1);
    append_end(out, twilite_queue_next(queue, -1), NULL, none);
    twilite_queue_free(queue);
    free_call(call);
}

typedef struct work {
    twilite_client *client;
    call call;
    long each, went_well;
} work;

static void *do_work(void *context) {
    work *work = context;
    long index;
    for (index = 0; index < work->each; index++) {
        twilite_response *response = twilite_call(work->client, work->call.operation, work->call.parameters);
        work->went_well += twilite_response_status(response) == TWILITE_OK;
        twilite_response_free(response);
    }
    return NULL;
}

static void perform_concurrent(text *out, twilite_client *client, json step) {
    long workers = number_at(step, "/workers", 1), index, sum = 0;
    pthread_t *threads = calloc((size_t)workers, sizeof *threads);
    work *works = calloc((size_t)workers, sizeof *works);
    call call = call_in(step);
    char number[32];
    if (threads == NULL || works == NULL) abort();
    for (index = 0; index < workers; index++) {
        works[index].client = client;
        works[index].call = call;
        works[index].each = number_at(step, "/each", 1);
        if (pthread_create(&threads[index], NULL, do_work, &works[index]) != 0) abort();
    }
    for (index = 0; index < workers; index++) {
        pthread_join(threads[index], NULL);
        sum += works[index].went_well;
    }
    snprintf(number, sizeof number, "\"ok\": %ld", sum);
    append(out, number);
    free(threads), free(works);
    free_call(call);
}

static void perform_webhook(text *out, json step) {
    char *token = value_at(step, "/auth_token"), *signature = value_at(step, "/signature"), *url = value_at(step, "/url");
    char *type = value_at(step, "/content_type"), *body = value_at(step, "/body");
    int32_t status = twilite_webhook_check(token, signature, url, type, body, body ? strlen(body) : 0);
    if (status == TWILITE_MISUSE) append_misuse(out, "The token is empty, or the URL is none");
    else append(out, status == TWILITE_OK ? "\"ok\": true" : "\"ok\": false");
    free(token), free(signature), free(url), free(type), free(body);
}

/* Make a client of options, and close it. */
static void perform_client(text *out, json step) {
    char *options = value_at(step, "/options");
    twilite_response *error;
    twilite_client *client = twilite_client_create(options, &error);
    json none = {NULL, 0};
    if (client) append(out, "\"ok\": null");
    else append_end(out, error, NULL, none);
    twilite_client_free(client);
    free(options);
}

static void perform_step(text *out, twilite_client *client, json step) {
    char *step_is = value_at(step, "/do");
    append(out, "{");
    if (strcmp(step_is, "call") == 0) {
        perform_call(out, client, step);
    } else if (strcmp(step_is, "chain") == 0) {
        twilite_response *response = perform_chain(client, step);
        if (response) append_end(out, response, NULL, step);
        else append(out, "\"unknown\": true");
    } else if (strcmp(step_is, "stream") == 0) {
        perform_stream(out, client, step);
    } else if (strcmp(step_is, "many") == 0) {
        perform_many(out, client, step);
    } else if (strcmp(step_is, "cancel") == 0) {
        perform_cancel(out, client, step);
    } else if (strcmp(step_is, "concurrent") == 0) {
        perform_concurrent(out, client, step);
    } else if (strcmp(step_is, "client") == 0) {
        perform_client(out, step);
    } else if (strcmp(step_is, "validate") == 0) {
        call call = call_in(step);
        append_end(out, twilite_validate(call.operation, call.parameters), "null", step);
        free_call(call);
    } else if (strcmp(step_is, "access_token") == 0) {
        char *options = value_at(step, "/options");
        append_end(out, twilite_access_token(options), NULL, step);
        free(options);
    } else if (strcmp(step_is, "webhook") == 0) {
        perform_webhook(out, step);
    } else {
        append(out, "\"unknown\": true");
    }
    append(out, "}");
    free(step_is);
}

static void perform_case(json told) {
    char *options = value_at(told, "/client"), *id = value_at(told, "/id");
    twilite_client *client = options ? twilite_client_create(options, NULL) : NULL;
    text out = {0};
    size_t index;
    append(&out, "{\"id\": \"");
    append(&out, id);
    append(&out, "\", \"outcomes\": [");
    for (index = 0;; index++) {
        char pointer[32], *step;
        json part;
        snprintf(pointer, sizeof pointer, "/steps/%zu", index);
        step = value_at(told, pointer);
        if (step == NULL) break;
        part.bytes = step;
        part.length = strlen(step);
        if (index) append(&out, ", ");
        perform_step(&out, client, part);
        free(step);
    }
    append(&out, "]}");
    puts(out.bytes);
    fflush(stdout);
    free(out.bytes);
    twilite_client_free(client);
    free(options), free(id);
}

static int read_line(text *line) {
    int byte;
    line->length = 0;
    while ((byte = getchar()) != EOF && byte != '\n') {
        char one = (char)byte;
        append_length(line, &one, 1);
    }
    return line->length != 0;
}

int main(void) {
    text line = {0};
    if (twilite_abi_version() != TWILITE_ABI_VERSION) {
        fprintf(
            stderr, "libtwilite has version %d of the binary interface, and this program is for version %d\n",
            (int)twilite_abi_version(), TWILITE_ABI_VERSION);
        return 1;
    }
    printf("{\"format\": 1, \"binding\": \"c\", \"runtime\": \"C99\", \"library\": \"%s\"}\n", twilite_version());
    fflush(stdout);
    while (read_line(&line)) {
        json told;
        told.bytes = line.bytes;
        told.length = line.length;
        perform_case(told);
    }
    free(line.bytes);
    return 0;
}
