/* A client's queue: many calls at once, which go on while R waits for one of them. */
#include "shim.h"

#include <time.h>

#define MOST_TAKEN 64

/* How long R's interrupts may go unheard, in milliseconds. */
#define SLICE 50

SEXP shim_queue_create(SEXP client, SEXP options)
{
    SEXP token = PROTECT(R_MakeUnwindCont()), handle = PROTECT(handle_make(HANDLE_QUEUE)), given = handle;
    twilite_response *error = NULL;
    twilite_queue *queue = library.twilite_queue_create(handle_get(client), text_or_null(options), &error);

    if (queue == NULL)
        given = answer_of(error, 0, token);
    else
        handle_set(handle, queue);
    UNPROTECT(2);
    return given;
}

SEXP shim_queue_submit(SEXP queue, SEXP tag, SEXP operation, SEXP parameters, SEXP deadline)
{
    return Rf_ScalarInteger(library.twilite_queue_submit_within(handle_get(queue), (uint64_t)Rf_asReal(tag),
                                                        text_or_null(operation), text_or_null(parameters),
                                                        Rf_asInteger(deadline)));
}

static double milliseconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* Drive the calls, and take completions: a list of answers, empty when there was none within the time. A negative time: until
 * there is one. Interrupts are heard while it waits, when nothing has been taken yet. */
SEXP shim_queue_take(SEXP queue, SEXP capacity, SEXP timeout)
{
    SEXP token = PROTECT(R_MakeUnwindCont()), answers;
    twilite_response *responses[MOST_TAKEN];
    int most = Rf_asInteger(capacity) < MOST_TAKEN ? Rf_asInteger(capacity) : MOST_TAKEN;
    double limit = Rf_asReal(timeout), end = milliseconds() + limit, left = limit;
    size_t count = 0;

    for (;;) {
        int wait = limit >= 0 && left < SLICE ? (int)left : SLICE;
        void *object = handle_get(queue);
        if (object == NULL)
            break;
        handle_enter(queue);
        count = library.twilite_queue_take(object, responses, (size_t)most, wait < 0 ? 0 : wait);
        handle_leave(queue);
        left = end - milliseconds();
        if (count > 0 || (limit >= 0 && left < 1))
            break;
        R_CheckUserInterrupt();
    }
    answers = answers_of(responses, count, 0, token);
    UNPROTECT(1);
    return answers;
}

SEXP shim_queue_cancel(SEXP queue, SEXP tag)
{
    return Rf_ScalarInteger(library.twilite_queue_cancel(handle_get(queue), (uint64_t)Rf_asReal(tag)));
}

SEXP shim_queue_close(SEXP queue)
{
    return Rf_ScalarInteger(library.twilite_queue_close(handle_get(queue)));
}
