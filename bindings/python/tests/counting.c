/* Stands before the library, forwards every call that the Python package makes, and counts what is made and freed. */

#include <dlfcn.h>
#include <stdlib.h>
#include <twilite.h>

enum { MOST = 10000 };
static const void *handles[MOST];
static int made, alive, freed_twice;

static void *real(const char *name) {
    static void *library;
    if (!library) library = dlopen(REAL, RTLD_NOW | RTLD_LOCAL);
    void *function = library ? dlsym(library, name) : NULL;
    if (!function) abort();
    return function;
}

/* A freed address may be given again, so what is freed gives up its slot. */
static void *counted(void *handle) {
    if (!handle) return handle;
    for (int i = 0; i < MOST; i++) {
        if (handles[i]) continue;
        handles[i] = handle;
        made++, alive++;
        return handle;
    }
    abort();
}

/* Whether the handle is one that was given and not freed since. NULL may be freed. */
static int gives_up(const void *handle) {
    if (!handle) return 1;
    for (int i = 0; i < MOST; i++) {
        if (handles[i] != handle) continue;
        handles[i] = NULL;
        alive--;
        return 1;
    }
    freed_twice++;
    return 0;
}

int counting_made(void) { return made; }
int counting_alive(void) { return alive; }
int counting_freed_twice(void) { return freed_twice; }

#define REAL_FUNCTION(name) ((__typeof__(&name))real(#name))

#define GETTER(type, name)                       \
    type name(const twilite_response *response) { \
        return REAL_FUNCTION(name)(response);     \
    }

#define FREE(type, name)                                    \
    void name(type *handle) {                               \
        if (gives_up(handle)) REAL_FUNCTION(name)(handle);  \
    }

int32_t twilite_abi_version(void) { return REAL_FUNCTION(twilite_abi_version)(); }
const char *twilite_version(void) { return REAL_FUNCTION(twilite_version)(); }
const char *twilite_catalog(void) { return REAL_FUNCTION(twilite_catalog)(); }

GETTER(int32_t, twilite_response_status)
GETTER(const char *, twilite_response_json)
GETTER(size_t, twilite_response_json_length)
GETTER(int32_t, twilite_response_http_status)
GETTER(const char *, twilite_response_headers)
GETTER(int32_t, twilite_response_attempts)
GETTER(uint64_t, twilite_response_tag)

GETTER(int64_t, twilite_response_count)

const char *twilite_response_record(const twilite_response *response, int64_t index, size_t *length) {
    return REAL_FUNCTION(twilite_response_record)(response, index, length);
}

int64_t twilite_response_column(const twilite_response *response, const char *name, char *buffer, size_t size) {
    return REAL_FUNCTION(twilite_response_column)(response, name, buffer, size);
}

FREE(twilite_client, twilite_client_free)
FREE(twilite_pager, twilite_pager_free)
FREE(twilite_queue, twilite_queue_free)
FREE(twilite_response, twilite_response_free)

void twilite_client_set_trace(twilite_client *client, twilite_trace_fn trace, void *context) {
    REAL_FUNCTION(twilite_client_set_trace)(client, trace, context);
}

twilite_client *twilite_client_create(const char *options, twilite_response **error) {
    twilite_client *client = counted(REAL_FUNCTION(twilite_client_create)(options, error));
    if (error) counted(*error);
    return client;
}

twilite_pager *twilite_pager_create(
    twilite_client *client, const char *operation, const char *params, twilite_response **error) {
    twilite_pager *pager = counted(REAL_FUNCTION(twilite_pager_create)(client, operation, params, error));
    if (error) counted(*error);
    return pager;
}

twilite_response *twilite_pager_next_within(
    twilite_pager *pager, int32_t deadline_ms, twilite_interrupt_fn interrupted, void *context) {
    return counted(REAL_FUNCTION(twilite_pager_next_within)(pager, deadline_ms, interrupted, context));
}

twilite_response *twilite_call_within(
    twilite_client *client, const char *operation, const char *params, int32_t deadline_ms,
    twilite_interrupt_fn interrupted, void *context) {
    return counted(REAL_FUNCTION(twilite_call_within)(client, operation, params, deadline_ms, interrupted, context));
}

twilite_response *twilite_describe(const char *prefix) { return counted(REAL_FUNCTION(twilite_describe)(prefix)); }

twilite_response *twilite_validate(const char *operation, const char *params) {
    return counted(REAL_FUNCTION(twilite_validate)(operation, params));
}

twilite_response *twilite_access_token(const char *options) {
    return counted(REAL_FUNCTION(twilite_access_token)(options));
}

twilite_queue *twilite_queue_create(twilite_client *client, const char *options, twilite_response **error) {
    twilite_queue *queue = counted(REAL_FUNCTION(twilite_queue_create)(client, options, error));
    if (error) counted(*error);
    return queue;
}

int32_t twilite_queue_submit(twilite_queue *queue, uint64_t tag, const char *operation, const char *params) {
    return REAL_FUNCTION(twilite_queue_submit)(queue, tag, operation, params);
}

int32_t twilite_queue_submit_page(twilite_queue *queue, uint64_t tag, twilite_pager *pager) {
    return REAL_FUNCTION(twilite_queue_submit_page)(queue, tag, pager);
}

twilite_response *twilite_queue_next(twilite_queue *queue, int32_t timeout_ms) {
    return counted(REAL_FUNCTION(twilite_queue_next)(queue, timeout_ms));
}

int32_t twilite_queue_close(twilite_queue *queue) { return REAL_FUNCTION(twilite_queue_close)(queue); }

int32_t twilite_queue_cancel(twilite_queue *queue, uint64_t tag) {
    return REAL_FUNCTION(twilite_queue_cancel)(queue, tag);
}

int32_t twilite_queue_fd(const twilite_queue *queue) { return REAL_FUNCTION(twilite_queue_fd)(queue); }

int32_t twilite_webhook_check(
    const char *auth_token, const char *signature, const char *url, const char *content_type, const void *body, size_t length) {
    return REAL_FUNCTION(twilite_webhook_check)(auth_token, signature, url, content_type, body, length);
}
