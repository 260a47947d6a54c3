/* Makes R's values of responses. */
#include "shim.h"

typedef struct {
    twilite_response **responses;
    size_t count;
    int interrupted;
} taken;

static SEXP text_value(const char *text)
{
    return text == NULL ? R_NilValue : Rf_ScalarString(Rf_mkCharCE(text, CE_UTF8));
}

/* One response as a list; R makes a result or an error of it. */
static SEXP read_answer(const twilite_response *response, int interrupted)
{
    static const char *names[] = {"status", "value", "problem", "http_status", "request_id", "attempts", "headers", "tag",
                                  "interrupted", ""};
    SEXP answer = PROTECT(Rf_mkNamed(VECSXP, names));
    const char *problem = NULL;

    SET_VECTOR_ELT(answer, 0, Rf_ScalarInteger(library.twilite_response_status(response)));
    SET_VECTOR_ELT(answer, 1,
                   read_json(library.twilite_response_json(response), library.twilite_response_json_length(response), &problem));
    SET_VECTOR_ELT(answer, 2, text_value(problem));
    SET_VECTOR_ELT(answer, 3, Rf_ScalarInteger(library.twilite_response_http_status(response)));
    SET_VECTOR_ELT(answer, 4, text_value(library.twilite_response_request_id(response)));
    SET_VECTOR_ELT(answer, 5, Rf_ScalarInteger(library.twilite_response_attempts(response)));
    SET_VECTOR_ELT(answer, 6, text_value(library.twilite_response_headers(response)));
    SET_VECTOR_ELT(answer, 7, Rf_ScalarReal((double)library.twilite_response_tag(response)));
    SET_VECTOR_ELT(answer, 8, Rf_ScalarLogical(interrupted));
    UNPROTECT(1);
    return answer;
}

static SEXP read_all(void *context)
{
    taken *all = context;
    SEXP answers = PROTECT(Rf_allocVector(VECSXP, (R_xlen_t)all->count));
    size_t i;

    for (i = 0; i < all->count; i++) {
        SET_VECTOR_ELT(answers, (R_xlen_t)i, read_answer(all->responses[i], all->interrupted));
        library.twilite_response_free(all->responses[i]);
        all->responses[i] = NULL;
    }
    UNPROTECT(1);
    return answers;
}

static void free_all(void *context, Rboolean jumps)
{
    taken *all = context;
    size_t i;

    (void)jumps;
    for (i = 0; i < all->count; i++)
        library.twilite_response_free(all->responses[i]);
}

SEXP answers_of(twilite_response **responses, size_t count, int interrupted, SEXP token)
{
    taken all;

    all.responses = responses;
    all.count = count;
    all.interrupted = interrupted;
    return R_UnwindProtect(read_all, &all, free_all, &all, token);
}

SEXP answer_of(twilite_response *response, int interrupted, SEXP token)
{
    SEXP answers = answers_of(&response, 1, interrupted, token);

    return VECTOR_ELT(answers, 0);
}
