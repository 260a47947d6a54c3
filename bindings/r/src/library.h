/* The functions of libtwilite that the package uses, as twilite.h declares them; each is found when the library is loaded. */
#ifndef TWILITE_R_LIBRARY_H
#define TWILITE_R_LIBRARY_H

#include <stddef.h>
#include <stdint.h>

/* The version of the binary interface that the package is written for: TWILITE_ABI_VERSION. */
#define ABI_VERSION 1

enum { STATUS_OK = 0, STATUS_MISUSE = 1, STATUS_NOT_AUTHENTIC = 10 };

typedef struct twilite_client twilite_client;
typedef struct twilite_response twilite_response;
typedef struct twilite_pager twilite_pager;
typedef struct twilite_queue twilite_queue;
typedef int32_t (*twilite_interrupt_fn)(void *context);

#define LIBRARY_FUNCTIONS(X) \
    X(const char *, twilite_version, (void)) \
    X(int32_t, twilite_abi_version, (void)) \
    X(twilite_response *, twilite_describe, (const char *)) \
    X(twilite_client *, twilite_client_create, (const char *, twilite_response **)) \
    X(void, twilite_client_free, (twilite_client *)) \
    X(twilite_response *, twilite_call_within, \
      (twilite_client *, const char *, const char *, int32_t, twilite_interrupt_fn, void *)) \
    X(twilite_response *, twilite_validate, (const char *, const char *)) \
    X(twilite_pager *, twilite_pager_create, (twilite_client *, const char *, const char *, twilite_response **)) \
    X(twilite_response *, twilite_pager_next_within, (twilite_pager *, int32_t, twilite_interrupt_fn, void *)) \
    X(void, twilite_pager_free, (twilite_pager *)) \
    X(twilite_queue *, twilite_queue_create, (twilite_client *, const char *, twilite_response **)) \
    X(int32_t, twilite_queue_submit_within, (twilite_queue *, uint64_t, const char *, const char *, int32_t)) \
    X(size_t, twilite_queue_take, (twilite_queue *, twilite_response **, size_t, int32_t)) \
    X(int32_t, twilite_queue_cancel, (twilite_queue *, uint64_t)) \
    X(int32_t, twilite_queue_close, (twilite_queue *)) \
    X(void, twilite_queue_free, (twilite_queue *)) \
    X(twilite_response *, twilite_access_token, (const char *)) \
    X(int32_t, twilite_webhook_check, (const char *, const char *, const char *, const char *, const void *, size_t)) \
    X(int32_t, twilite_response_status, (const twilite_response *)) \
    X(const char *, twilite_response_json, (const twilite_response *)) \
    X(size_t, twilite_response_json_length, (const twilite_response *)) \
    X(int32_t, twilite_response_http_status, (const twilite_response *)) \
    X(const char *, twilite_response_request_id, (const twilite_response *)) \
    X(const char *, twilite_response_headers, (const twilite_response *)) \
    X(int32_t, twilite_response_attempts, (const twilite_response *)) \
    X(uint64_t, twilite_response_tag, (const twilite_response *)) \
    X(void, twilite_response_free, (twilite_response *))

typedef struct {
#define MEMBER(returns, name, takes) returns(*name) takes;
    LIBRARY_FUNCTIONS(MEMBER)
#undef MEMBER
} library_functions;

/* All are NULL until the library is loaded; R sees to that before anything else is called. */
extern library_functions library;

#endif
