/* JSON as somebody else reads it: simdjson. */
#ifndef JUDGE_H
#define JUDGE_H

#include <stdbool.h>
#include <stddef.h>

#include "twilite.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Whether bytes are one JSON value of RFC 8259. `depth`, unless NULL: how deeply its arrays and objects are nested. */
bool judge_is_json(const char *text, size_t size, size_t *depth);

/* Checks what holds for every response: a status that the header lists, JSON, and an error object unless all went well.
 * Asks for all that can be asked of it, frees it, and gives the status. */
int judge_response(twilite_response *response);

#ifdef __cplusplus
}
#endif

#endif
