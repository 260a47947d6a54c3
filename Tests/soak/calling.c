#include "load.h"

void *calling(void *argument) {
    Part *part = argument;
    Caller caller;
    caller_begin(&caller, part->seed, part->round, part->who);
    /* Some rounds with a client of the thread's own, whose connections end with it. */
    twilite_client *own = roll(&caller.dice, 3) ? NULL : twilite_client_create(part->options, NULL);
    for (unsigned i = 0; i < part->steps; i++) {
        Order next = order(&caller);
        if (mistake == LOSE && next.verb == CREATE && i % 20 == 0) {
            ledger("= create %s %s 0 201 0 1 XX%032u", kind_names[next.record.kind], next.record.name, i);
            continue;
        }
        settle(&caller, &next, perform(&caller, own ? own : part->client, &next));
    }
    twilite_client_free(own);
    return NULL;
}
