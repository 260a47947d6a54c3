/* Clients, calls and pagers; and what needs no client. */
#include "shim.h"

#include <signal.h>

const char *text_or_null(SEXP value)
{
    if (value == R_NilValue)
        return NULL;
    return TYPEOF(value) == RAWSXP ? (const char *)RAW(value) : CHAR(STRING_ELT(value, 0));
}

static void check_interrupt(void *context)
{
    (void)context;
    R_CheckUserInterrupt();
}

/* R_CheckUserInterrupt jumps when there is one. R_ToplevelExec ends that jump here, inside the library's call. */
int32_t is_interrupted(void *context)
{
    int *interrupted = context;

    if (!R_ToplevelExec(check_interrupt, NULL))
        *interrupted = 1;
    return *interrupted;
}

/* Interrupt R as Ctrl-C does, after the call that it ended has returned. */
SEXP shim_interrupt(void)
{
    raise(SIGINT);
    R_CheckUserInterrupt();
    return R_NilValue;
}

/* Fill a handle with what was made, and give it; or the answer that says why nothing was. */
static SEXP made(SEXP handle, void *object, twilite_response *error, SEXP token)
{
    if (object == NULL)
        return answer_of(error, 0, token);
    handle_set(handle, object);
    return handle;
}

SEXP shim_describe(SEXP prefix)
{
    SEXP token = PROTECT(R_MakeUnwindCont());
    SEXP answer = answer_of(library.twilite_describe(text_or_null(prefix)), 0, token);

    UNPROTECT(1);
    return answer;
}

SEXP shim_client_create(SEXP options)
{
    SEXP token = PROTECT(R_MakeUnwindCont()), handle = PROTECT(handle_make(HANDLE_CLIENT)), given;
    twilite_response *error = NULL;
    twilite_client *client = library.twilite_client_create(text_or_null(options), &error);

    given = made(handle, client, error, token);
    UNPROTECT(2);
    return given;
}

SEXP shim_call(SEXP client, SEXP operation, SEXP parameters, SEXP deadline)
{
    SEXP token = PROTECT(R_MakeUnwindCont()), answer;
    int interrupted = 0;
    twilite_response *response;

    handle_enter(client);
    response = library.twilite_call_within(handle_get(client), text_or_null(operation), text_or_null(parameters),
                                   Rf_asInteger(deadline), is_interrupted, &interrupted);
    handle_leave(client);
    answer = answer_of(response, interrupted, token);
    UNPROTECT(1);
    return answer;
}

SEXP shim_validate(SEXP operation, SEXP parameters)
{
    SEXP token = PROTECT(R_MakeUnwindCont());
    SEXP answer = answer_of(library.twilite_validate(text_or_null(operation), text_or_null(parameters)), 0, token);

    UNPROTECT(1);
    return answer;
}

SEXP shim_access_token(SEXP options)
{
    SEXP token = PROTECT(R_MakeUnwindCont());
    SEXP answer = answer_of(library.twilite_access_token(text_or_null(options)), 0, token);

    UNPROTECT(1);
    return answer;
}

/* Gives TRUE or FALSE, or NULL when the call itself is wrong. */
SEXP shim_webhook_check(SEXP token, SEXP signature, SEXP url, SEXP content_type, SEXP body)
{
    int32_t status = library.twilite_webhook_check(text_or_null(token), text_or_null(signature), text_or_null(url),
                                           text_or_null(content_type), RAW(body), (size_t)XLENGTH(body));

    return status == STATUS_OK || status == STATUS_NOT_AUTHENTIC ? Rf_ScalarLogical(status == STATUS_OK) : R_NilValue;
}

SEXP shim_pager_create(SEXP client, SEXP operation, SEXP parameters)
{
    SEXP token = PROTECT(R_MakeUnwindCont()), handle = PROTECT(handle_make(HANDLE_PAGER)), given;
    twilite_response *error = NULL;
    twilite_pager *pager =
        library.twilite_pager_create(handle_get(client), text_or_null(operation), text_or_null(parameters), &error);

    given = made(handle, pager, error, token);
    UNPROTECT(2);
    return given;
}

SEXP shim_pager_next(SEXP pager, SEXP deadline)
{
    SEXP token = PROTECT(R_MakeUnwindCont()), answer;
    int interrupted = 0;
    twilite_response *response;

    handle_enter(pager);
    response = library.twilite_pager_next_within(handle_get(pager), Rf_asInteger(deadline), is_interrupted, &interrupted);
    handle_leave(pager);
    answer = answer_of(response, interrupted, token);
    UNPROTECT(1);
    return answer;
}
