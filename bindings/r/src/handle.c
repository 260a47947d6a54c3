/* R's handles: external pointers, each freed once, by close() or by its finalizer, at the end of the process too. */
#include "shim.h"

#include <stdlib.h>

typedef struct {
    void *object;
    handle_kind kind;
    int uses;
    int is_closed;
} handle_content;

static void release(handle_content *content)
{
    void *object = content->object;

    content->is_closed = 1;
    if (object == NULL || content->uses > 0)
        return;
    content->object = NULL;
    switch (content->kind) {
    case HANDLE_CLIENT: library.twilite_client_free(object); break;
    case HANDLE_PAGER: library.twilite_pager_free(object); break;
    case HANDLE_QUEUE: library.twilite_queue_free(object); break;
    }
}

static void finalize(SEXP handle)
{
    handle_content *content = R_ExternalPtrAddr(handle);

    if (content == NULL)
        return;
    R_ClearExternalPtr(handle);
    release(content);
    free(content);
}

SEXP handle_make(handle_kind kind)
{
    SEXP handle = PROTECT(R_MakeExternalPtr(NULL, R_NilValue, R_NilValue));
    handle_content *content;

    R_RegisterCFinalizerEx(handle, finalize, TRUE);
    content = calloc(1, sizeof *content);
    if (content == NULL)
        Rf_error("there is no memory for a handle");
    content->kind = kind;
    R_SetExternalPtrAddr(handle, content);
    UNPROTECT(1);
    return handle;
}

/* A handle that was saved and loaded again has nothing in it. */
static handle_content *content_of(SEXP handle)
{
    return TYPEOF(handle) == EXTPTRSXP ? R_ExternalPtrAddr(handle) : NULL;
}

void handle_set(SEXP handle, void *object)
{
    content_of(handle)->object = object;
}

void *handle_get(SEXP handle)
{
    handle_content *content = content_of(handle);

    return content == NULL || content->is_closed ? NULL : content->object;
}

void handle_enter(SEXP handle)
{
    content_of(handle)->uses++;
}

void handle_leave(SEXP handle)
{
    handle_content *content = content_of(handle);

    content->uses--;
    if (content->is_closed)
        release(content);
}

SEXP shim_handle_close(SEXP handle)
{
    handle_content *content = content_of(handle);

    if (content != NULL)
        release(content);
    return R_NilValue;
}

SEXP shim_handle_is_open(SEXP handle)
{
    return Rf_ScalarLogical(handle_get(handle) != NULL);
}
