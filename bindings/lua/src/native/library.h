/* The functions of libtwilite that the module uses, found in a library that was loaded at run time. */
#ifndef TWILITE_LUA_LIBRARY_H
#define TWILITE_LUA_LIBRARY_H

#include <stddef.h>

#include "twilite.h"

/* X(name, what it returns, what it takes). */
#define TWILITE_LUA_FUNCTIONS(X) \
    X(twilite_version, const char *, (void)) \
    X(twilite_describe, twilite_response *, (const char *)) \
    X(twilite_client_create, twilite_client *, (const char *, twilite_response **)) \
    X(twilite_client_free, void, (twilite_client *)) \
    X(twilite_call_within, twilite_response *, \
      (twilite_client *, const char *, const char *, int32_t, twilite_interrupt_fn, void *)) \
    X(twilite_validate, twilite_response *, (const char *, const char *)) \
    X(twilite_pager_create, twilite_pager *, (twilite_client *, const char *, const char *, twilite_response **)) \
    X(twilite_pager_next_within, twilite_response *, (twilite_pager *, int32_t, twilite_interrupt_fn, void *)) \
    X(twilite_pager_free, void, (twilite_pager *)) \
    X(twilite_queue_create, twilite_queue *, (twilite_client *, const char *, twilite_response **)) \
    X(twilite_queue_submit_within, int32_t, (twilite_queue *, uint64_t, const char *, const char *, int32_t)) \
    X(twilite_queue_submit_page, int32_t, (twilite_queue *, uint64_t, twilite_pager *)) \
    X(twilite_queue_next, twilite_response *, (twilite_queue *, int32_t)) \
    X(twilite_queue_cancel, int32_t, (twilite_queue *, uint64_t)) \
    X(twilite_queue_close, int32_t, (twilite_queue *)) \
    X(twilite_queue_fd, int32_t, (const twilite_queue *)) \
    X(twilite_queue_free, void, (twilite_queue *)) \
    X(twilite_access_token, twilite_response *, (const char *)) \
    X(twilite_webhook_check, int32_t, \
      (const char *, const char *, const char *, const char *, const void *, size_t)) \
    X(twilite_response_status, int32_t, (const twilite_response *)) \
    X(twilite_response_json, const char *, (const twilite_response *)) \
    X(twilite_response_json_length, size_t, (const twilite_response *)) \
    X(twilite_response_http_status, int32_t, (const twilite_response *)) \
    X(twilite_response_request_id, const char *, (const twilite_response *)) \
    X(twilite_response_headers, const char *, (const twilite_response *)) \
    X(twilite_response_attempts, int32_t, (const twilite_response *)) \
    X(twilite_response_tag, uint64_t, (const twilite_response *)) \
    X(twilite_response_free, void, (twilite_response *))

typedef struct library {
#define X(name, returns, takes) returns(*name) takes;
    TWILITE_LUA_FUNCTIONS(X)
#undef X
} library;

/* Load a library and find its functions.
 *
 * path     a file, or a name for the system's loader.
 * problem  where to write why it cannot be used.
 * is_there set to whether there was a library at all, though one that cannot be used.
 *
 * Returns 1, or 0 with a problem. What was loaded stays loaded. */
int library_load(library *loaded, const char *path, char *problem, size_t size, int *is_there);

#endif
