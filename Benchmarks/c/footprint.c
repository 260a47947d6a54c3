/* footprint BASE_URL CA_FILE: what a call needs of its thread's stack, and what a client and a queue cost, as one line of
 * JSON. The stack is filled with a pattern before, and looked at afterwards. */
#include <dirent.h>
#include <malloc.h>
#include <pthread.h>
#include <string.h>
#include <sys/mman.h>

#include "ours.h"

enum { STACK = 1 << 20, PATTERN = 0xA5, CLIENTS = 100 };

static void *call(void *client) {
    struct create_params params;
    twilite_response *response = twilite_verify_v2_entity_create(client, create_params(&params, 1));
    expect_ok(response);
    twilite_response_free(response);
    return NULL;
}

static void *nothing(void *unused) { return unused; }

/* How many bytes of its stack a thread has written to. */
static long stack_of(void *(*work)(void *), void *context) {
    unsigned char *stack = mmap(NULL, STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    pthread_attr_t attributes;
    pthread_t thread;
    if (stack == MAP_FAILED) die("mmap", NULL);
    memset(stack, PATTERN, STACK);
    pthread_attr_init(&attributes);
    pthread_attr_setstack(&attributes, stack, STACK);
    if (pthread_create(&thread, &attributes, work, context) != 0) die("pthread_create", NULL);
    pthread_join(thread, NULL);
    long untouched = 0;
    while (untouched < STACK && stack[untouched] == PATTERN) untouched++;
    munmap(stack, STACK);
    return STACK - untouched;
}

static int descriptors(void) {
    DIR *folder = opendir("/proc/self/fd");
    int count = -2; /* . and .. */
    while (readdir(folder) != NULL) count++;
    closedir(folder);
    return count;
}

static size_t bytes(void) {
    struct mallinfo2 found = mallinfo2();
    return found.uordblks + found.hblkhd;
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    twilite_client *client = make_client(argv[1], argv[2][0] ? argv[2] : NULL);
    call(client);
    /* The second client makes a connection of its own: with TLS that is where most of the stack goes. */
    twilite_client *fresh = make_client(argv[1], argv[2][0] ? argv[2] : NULL);
    long first = stack_of(call, fresh) - stack_of(nothing, NULL);
    long kept = stack_of(call, fresh) - stack_of(nothing, NULL);

    twilite_client *clients[CLIENTS];
    size_t before = bytes();
    for (int i = 0; i < CLIENTS; i++) clients[i] = make_client(argv[1], NULL);
    size_t client_bytes = (bytes() - before) / CLIENTS;
    for (int i = 0; i < CLIENTS; i++) twilite_client_free(clients[i]);

    twilite_queue *queues[CLIENTS];
    int known = descriptors();
    before = bytes();
    for (int i = 0; i < CLIENTS; i++) queues[i] = twilite_queue_create(client, NULL, NULL);
    size_t queue_bytes = (bytes() - before) / CLIENTS;
    int queue_descriptors = (descriptors() - known) / CLIENTS;
    for (int i = 0; i < CLIENTS; i++) twilite_queue_free(queues[i]);

    printf("{\"stack_connecting\": %ld, \"stack_kept\": %ld, \"client_bytes\": %zu, \"queue_bytes\": %zu, "
           "\"queue_descriptors\": %d}\n", first, kept, client_bytes, queue_bytes, queue_descriptors);
    twilite_client_free(fresh);
    twilite_client_free(client);
    return 0;
}
