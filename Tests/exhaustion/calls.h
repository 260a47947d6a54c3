/* What the programs of this folder ask for. */
#ifndef CALLS_H
#define CALLS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <twilite.h>

#define ENTITY "{\"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Identity\": \"identity-1\"}"
#define SERVICE "{\"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}"

/* Creates an entity by a call, or with "queue" through the queue that is given. */
__attribute__((unused)) static twilite_response *create_through(
    const char *way, twilite_client *client, twilite_queue *queue) {
    if (strcmp(way, "queue") != 0) return twilite_verify_v2_entity_create(client, ENTITY);
    twilite_queue_submit(queue, 1, "verify.v2.entity.create", ENTITY);
    return twilite_queue_next(queue, -1);
}

/* Gives the status of a response, and frees it. */
__attribute__((unused)) static int status_of(twilite_response *response) {
    int status = twilite_response_status(response);
    twilite_response_free(response);
    return status;
}

#endif
