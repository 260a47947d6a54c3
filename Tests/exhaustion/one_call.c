/* Deletes an entity by a call, or makes a queue, and prints what came of it. Arguments: options, "call" or "queue". */
#include "calls.h"

int main(int count, char **arguments) {
    if (count != 3) return 2;
    twilite_client *client = twilite_client_create(arguments[1], NULL);
    twilite_response *response = NULL;
    twilite_queue *queue = NULL;
    if (!strcmp(arguments[2], "queue")) queue = twilite_queue_create(client, NULL, &response);
    else response = twilite_verify_v2_entity_delete(client, ENTITY);
    puts(response != NULL ? twilite_response_json(response) : "null");
    twilite_response_free(response);
    twilite_queue_free(queue);
    twilite_client_free(client);
    return 0;
}
