/* Goes through a list page by page, and tells how much memory was resident after some pages and at the end.
 * Arguments: options, after how many pages memory is looked at first. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <twilite.h>

static long resident_kb(void) {
    char line[200];
    long kb = -1;
    FILE *status = fopen("/proc/self/status", "r");
    while (status && fgets(line, sizeof line, status)) sscanf(line, "VmRSS: %ld", &kb);
    if (status) fclose(status);
    return kb;
}

int main(int count, char **arguments) {
    if (count != 3) return 2;
    twilite_client *client = twilite_client_create(arguments[1], NULL);
    twilite_pager *pager = twilite_pager_create(
        client, "verify.v2.entity.list", "{\"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}", NULL);
    long pages = 0, records = 0, begin = 0;
    for (;;) {
        twilite_response *response = twilite_pager_next(pager);
        int32_t status = twilite_response_status(response);
        if (status == TWILITE_OK) {
            const char *at = twilite_response_json(response);
            while ((at = strstr(at, "\"sid\":"))) records++, at++;
            pages++;
        } else if (status != TWILITE_DONE) {
            fputs(twilite_response_json(response), stderr);
        }
        twilite_response_free(response);
        if (status != TWILITE_OK) break;
        if (pages == atoi(arguments[2])) begin = resident_kb();
    }
    printf("{\"pages\": %ld, \"records\": %ld, \"begin_kb\": %ld, \"end_kb\": %ld}\n", pages, records, begin, resident_kb());
    twilite_pager_free(pager);
    twilite_client_free(client);
    return 0;
}
