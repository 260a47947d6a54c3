/* One call, by twilite_call or through a queue that is made for it: its connection is a new one. */
#ifndef THROUGH_H
#define THROUGH_H

#include <string.h>
#include <twilite.h>

static twilite_response *call_through(
    const char *way, twilite_client *client, const char *operation, const char *params) {
    if (strcmp(way, "queue") != 0) return twilite_call(client, operation, params);
    twilite_queue *queue = twilite_queue_create(client, NULL, NULL);
    twilite_queue_submit(queue, 1, operation, params);
    twilite_response *response = twilite_queue_next(queue, -1);
    twilite_queue_free(queue);
    return response;
}

#endif
