/* Whose numbers the library's descriptors get, and which of them a program inherits that is executed. Arguments: what to
 * look at, options.
 *   standard   standard input, output and error are closed: what has their numbers after a call and with a queue
 *   inherited  which descriptors above those an executed program has, after a call and with a queue
 * Prints what each descriptor is, to the descriptor 100. */
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <twilite.h>
#include <unistd.h>

static void tell(int descriptor) {
    char path[64], what[256];
    snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(path, what, sizeof what - 1);
    if (length < 0) return;
    what[length] = 0;
    dprintf(100, "%d %s\n", descriptor, what);
}

int main(int count, char **arguments) {
    if (count < 3) return 2;
    if (!strcmp(arguments[1], "executed")) {
        for (int descriptor = 3; descriptor < 100; descriptor++) tell(descriptor);
        return 0;
    }
    if (dup2(STDOUT_FILENO, 100) != 100) return 2;
    int is_standard = !strcmp(arguments[1], "standard");
    if (is_standard)
        for (int descriptor = 0; descriptor < 3; descriptor++) close(descriptor);
    twilite_client *client = twilite_client_create(arguments[2], NULL);
    twilite_queue *queue = twilite_queue_create(client, NULL, NULL);
    twilite_response *response = twilite_trusthub_v1_customer_profile_list(client, "{\"Limit\": 1}");
    if (twilite_response_status(response) != TWILITE_OK) return 3;
    twilite_response_free(response);
    twilite_queue_submit(queue, 1, "trusthub.v1.customer_profile.list", "{\"Limit\": 1}");
    response = twilite_queue_next(queue, -1);
    if (twilite_response_status(response) != TWILITE_OK) return 3;
    twilite_response_free(response);
    if (!is_standard) {
        execl("/proc/self/exe", "descriptors", "executed", "", (char *)NULL);
        return 4;
    }
    for (int descriptor = 0; descriptor < 3; descriptor++) tell(descriptor);
    twilite_queue_free(queue);
    twilite_client_free(client);
    return 0;
}
