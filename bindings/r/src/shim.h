/* What the files of the shim share. R's functions may end in a jump past the C that called them, so whatever has to be freed
 * is freed by R_UnwindProtect, by a finalizer, or lives in memory of R's own. */
#ifndef TWILITE_R_SHIM_H
#define TWILITE_R_SHIM_H

#define R_NO_REMAP
#include <R.h>
#include <Rinternals.h>

#include "library.h"

/* Read a JSON text into R's values. `problem` is set to a static text when it cannot be, and R_NilValue returned. */
SEXP read_json(const char *text, size_t length, const char **problem);

/* The classes of what R has no type for: a number that it cannot hold, a text with a NUL, an object. */
#define CLASS_NUMBER "twilite_number"
#define CLASS_TEXT "twilite_text"
#define CLASS_OBJECT "twilite_record"

typedef enum { HANDLE_CLIENT, HANDLE_PAGER, HANDLE_QUEUE } handle_kind;

/* Make an R handle that has nothing in it yet, so that nothing is lost when there is no memory for one. */
SEXP handle_make(handle_kind kind);
void handle_set(SEXP handle, void *object);
/* Give what a handle has in it; NULL when it was closed. */
void *handle_get(SEXP handle);
/* A handle that is in use is not freed before its last use has ended, whoever closes it meanwhile. */
void handle_enter(SEXP handle);
void handle_leave(SEXP handle);

/* Read responses into a list of answers, and free them all, however that ends. `interrupted` is told to R. The token is of
 * R_MakeUnwindCont, made before there is a response: that may find no memory. */
SEXP answers_of(twilite_response **responses, size_t count, int interrupted, SEXP token);
SEXP answer_of(twilite_response *response, int interrupted, SEXP token);

/* Give the text of an R string in UTF-8, or NULL for R's NULL; of raw bytes that end with a NUL. */
const char *text_or_null(SEXP value);

/* Asked while a call waits: tells whether the user has interrupted R, and sets the flag that `context` is. */
int32_t is_interrupted(void *context);

SEXP shim_load(SEXP path);
SEXP shim_version(void);
SEXP shim_read_json(SEXP text);
SEXP shim_write_json(SEXP value);
SEXP shim_handle_close(SEXP handle);
SEXP shim_handle_is_open(SEXP handle);
SEXP shim_describe(SEXP prefix);
SEXP shim_client_create(SEXP options);
SEXP shim_call(SEXP client, SEXP operation, SEXP parameters, SEXP deadline);
SEXP shim_validate(SEXP operation, SEXP parameters);
SEXP shim_access_token(SEXP options);
SEXP shim_webhook_check(SEXP token, SEXP signature, SEXP url, SEXP content_type, SEXP body);
SEXP shim_pager_create(SEXP client, SEXP operation, SEXP parameters);
SEXP shim_pager_next(SEXP pager, SEXP deadline);
SEXP shim_queue_create(SEXP client, SEXP options);
SEXP shim_queue_submit(SEXP queue, SEXP tag, SEXP operation, SEXP parameters, SEXP deadline);
SEXP shim_queue_take(SEXP queue, SEXP capacity, SEXP timeout);
SEXP shim_queue_cancel(SEXP queue, SEXP tag);
SEXP shim_queue_close(SEXP queue);
SEXP shim_interrupt(void);

#endif
