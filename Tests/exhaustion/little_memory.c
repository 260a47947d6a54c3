/* Makes calls, a pager, and a queue with a thousand calls, within so many KB of addresses more than the process has at its
 * start (RLIMIT_AS). Arguments: options, KB. Prints how many creates ended in TWILITE_OK, how many may have been done, how many
 * were not, and how many of a list and a page came. */
#include <sys/resource.h>
#include <unistd.h>

#include "calls.h"

enum { CALLS = 1000 };

static rlim_t addresses(void) {
    long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fscanf(file, "%ld", &pages) != 1) exit(2);
    fclose(file);
    return (rlim_t)pages * (rlim_t)sysconf(_SC_PAGESIZE);
}

static int done, unknown, not_done;

static void tell(twilite_response *response) {
    char may[8] = "";
    twilite_response_get(response, "/error/may_have_taken_effect", may, sizeof may);
    if (twilite_response_status(response) == TWILITE_OK) done++;
    else if (!strcmp(may, "false")) not_done++;
    else unknown++;
    twilite_response_free(response);
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    rlim_t most = addresses() + (rlim_t)atol(arguments[2]) * 1024;
    struct rlimit limit = {most, most}, none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    if (setrlimit(RLIMIT_AS, &limit) != 0) return 2;
    twilite_client *client = twilite_client_create(arguments[1], NULL);
    if (client == NULL) return 3;
    tell(twilite_verify_v2_entity_create(client, ENTITY));
    int lists = status_of(twilite_verify_v2_entity_list(client, SERVICE)) == TWILITE_OK;
    twilite_pager *pager = twilite_pager_create(client, "verify.v2.entity.list", SERVICE, NULL);
    lists += status_of(twilite_pager_next(pager)) == TWILITE_OK;
    twilite_pager_free(pager);
    twilite_queue *queue = twilite_queue_create(client, "{\"max_in_flight\": 8}", NULL);
    for (uint64_t tag = 0; queue != NULL && tag < CALLS; tag++)
        twilite_queue_submit(queue, tag, "verify.v2.entity.create", ENTITY);
    while (twilite_queue_pending(queue) > 0) tell(twilite_queue_next(queue, -1));
    twilite_queue_free(queue);
    twilite_client_free(client);
    printf("%d %d %d %d\n", done, unknown, not_done, lists);
    return 0;
}
