/* Tells R what there is to .Call. */
#include "shim.h"

#include <R_ext/Rdynload.h>

#define ENTRY(name, count) {#name, (DL_FUNC)(void (*)(void)) & shim_##name, count}

static const R_CallMethodDef entries[] = {
    ENTRY(load, 1),
    ENTRY(version, 0),
    ENTRY(read_json, 1),
    ENTRY(write_json, 1),
    ENTRY(handle_close, 1),
    ENTRY(handle_is_open, 1),
    ENTRY(describe, 1),
    ENTRY(client_create, 1),
    ENTRY(call, 4),
    ENTRY(validate, 2),
    ENTRY(access_token, 1),
    ENTRY(webhook_check, 5),
    ENTRY(pager_create, 3),
    ENTRY(pager_next, 2),
    ENTRY(queue_create, 2),
    ENTRY(queue_submit, 5),
    ENTRY(queue_take, 3),
    ENTRY(queue_cancel, 2),
    ENTRY(queue_close, 1),
    ENTRY(interrupt, 0),
    {NULL, NULL, 0},
};

void R_init_twilite(DllInfo *info);

void R_init_twilite(DllInfo *info)
{
    R_registerRoutines(info, NULL, entries, NULL, NULL);
    R_useDynamicSymbols(info, FALSE);
    R_forceSymbols(info, TRUE);
}
