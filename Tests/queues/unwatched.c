/* The kernel has no room to watch another socket (the limit of /proc/sys/fs/epoll/max_user_watches), for the first call's
 * connection. Prints how the first and the second call ended. Arguments: options. */
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <sys/epoll.h>
#include <sys/stat.h>
#include <twilite.h>

static int is_full;

int epoll_ctl(int epoll, int operation, int descriptor, struct epoll_event *event) {
    static int (*next)(int, int, int, struct epoll_event *);
    struct stat found;
    if (next == NULL) *(void **)&next = dlsym(RTLD_NEXT, "epoll_ctl");
    if (is_full && operation == EPOLL_CTL_ADD && fstat(descriptor, &found) == 0 && S_ISSOCK(found.st_mode)) {
        errno = ENOSPC;
        return -1;
    }
    return next(epoll, operation, descriptor, event);
}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    const char *params = "{\"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Identity\": \"ff483d1f\"}";
    twilite_client *client = twilite_client_create(arguments[1], NULL);
    twilite_queue *queue = twilite_queue_create(client, NULL, NULL);
    for (is_full = 1; is_full >= 0; is_full--) {
        twilite_queue_submit(queue, 1, "verify.v2.entity.create", params);
        twilite_response *response = twilite_queue_next(queue, -1);
        puts(twilite_response_json(response));
        twilite_response_free(response);
    }
    twilite_queue_free(queue);
    twilite_client_free(client);
    return 0;
}
