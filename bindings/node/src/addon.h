/* What the files of the addon share. Each environment (the main thread, a worker) has an instance of its own. */
#ifndef TWILITE_NODE_ADDON_H
#define TWILITE_NODE_ADDON_H

#define NAPI_VERSION 8
#include <node_api.h>
#include <stdbool.h>
#include <twilite.h>

/* The functions of the library that are used: found with dlsym, typed by its header. */
#define LIBRARY_FUNCTIONS(X)                                                                                           \
    X(version) X(describe) X(validate) X(access_token) X(webhook_check)                                                \
    X(client_create) X(client_free) X(pager_create) X(pager_free)                                                      \
    X(queue_create) X(queue_free) X(queue_fd) X(queue_submit_within) X(queue_submit_page_within) X(queue_take)         \
    X(queue_cancel) X(queue_close)                                                                                     \
    X(response_status) X(response_json) X(response_json_length) X(response_http_status) X(response_headers)            \
    X(response_attempts) X(response_tag) X(response_free)

#define LIBRARY_POINTER(name) __typeof__(twilite_##name) *name;
struct library {
    void *handle;
    struct library *next;
    LIBRARY_FUNCTIONS(LIBRARY_POINTER)
};
#undef LIBRARY_POINTER

/* The library of this environment. NULL, with an exception pending, when none was loaded. */
struct library *library_of(napi_env env);

/* load(path, abiVersion): load the library, and refuse one of another binary interface. Throws an error with the code
 * "TWILITE_ABSENT" where nothing can be loaded from, "TWILITE_UNFIT" for what is loaded and cannot be used. */
napi_value load(napi_env env, napi_callback_info info);

/* What is kept of a response in JavaScript: status, JSON, HTTP status, attempts, header lines. */
enum { ANSWER_FIELDS = 5 };

/* Write these fields into an array, from an index on. The JSON is null where no string of JavaScript's is long enough. */
void write_answer(napi_env env, const struct library *library, const twilite_response *response, napi_value array,
                  uint32_t index);

/* Make an array of these fields, and free the response. */
napi_value take_answer(napi_env env, const struct library *library, twilite_response *response);

/* A copy of a string as UTF-8, to be freed; NULL for null and undefined. */
char *copy_text(napi_env env, napi_value value);

/* A pointer that was made with napi_create_external. */
void *pointer_of(napi_env env, napi_value value);

/* Functions of the module. */
napi_value create_client(napi_env env, napi_callback_info info);
napi_value close_client(napi_env env, napi_callback_info info);
napi_value submit(napi_env env, napi_callback_info info);
napi_value submit_page(napi_env env, napi_callback_info info);
napi_value cancel(napi_env env, napi_callback_info info);
napi_value create_pager(napi_env env, napi_callback_info info);
napi_value free_pager(napi_env env, napi_callback_info info);

#endif
