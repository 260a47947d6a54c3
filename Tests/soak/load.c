/* The load of the soak. Arguments: the options of three clients, the ledger's path, the seed, where the seeded entities, users,
 * profiles and assignments are, how many seconds a round may take, and the mistake to make.
 * Reads from standard input "round N" (a round of all that is done at once) and "rest" (everything is freed), and answers
 * each with a line of JSON: what the process then has. */
#include "load.h"
#include <dirent.h>
#include <malloc.h>

Mistake mistake;
unsigned most_seconds;
const char *seeded_service[KINDS];

/* These live as long as the load does. In each round another part has another one. */
enum { CLIENTS = 3 };
static const char *options[CLIENTS];
static twilite_client *clients[CLIENTS];

enum { THREADS = 6, CALLS = 60 };

static unsigned descriptors(void) {
    DIR *folder = opendir("/proc/self/fd");
    unsigned count = 0;
    while (readdir(folder)) count++;
    closedir(folder);
    return count - 3; /* ".", ".." and the folder's own. */
}

static unsigned long resident(void) {
    unsigned long size = 0, pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (!file || fscanf(file, "%lu %lu", &size, &pages) != 2) abort();
    fclose(file);
    return pages * (unsigned long)sysconf(_SC_PAGESIZE);
}

static void tell(int failed) {
    malloc_trim(0); /* What is free is given back, so that what is resident is what is held. */
    struct mallinfo2 heap = mallinfo2();
    printf("{\"failed\": %d, \"descriptors\": %u, \"resident\": %lu, \"heap\": %zu, \"got\": %lu, \"freed\": %lu}\n", failed,
           descriptors(), resident(), heap.uordblks + heap.hblkhd, responses_got, responses_freed);
    fflush(stdout);
}

static int go_round(uint64_t seed, unsigned number) {
    static void *(*const work[THREADS])(void *) = {calling, calling, calling, paging, queueing, queueing_in_two};
    static const unsigned steps[THREADS + 1] = {CALLS, CALLS, CALLS, 6, 3 * CALLS, 3 * CALLS, 6};
    pthread_t threads[THREADS];
    Part parts[THREADS + 1];
    for (unsigned i = 0; i < CLIENTS; i++)
        if (!clients[i] && !(clients[i] = twilite_client_create(options[i], NULL))) abort();
    for (unsigned i = 0; i <= THREADS; i++) {
        unsigned which = (i + number) % CLIENTS;
        parts[i] = (Part){clients[which], options[which], seed, number, i, steps[i]};
    }
    for (unsigned i = 0; i < THREADS; i++)
        if (pthread_create(&threads[i], NULL, work[i], &parts[i]) != 0) abort();
    int failed = forking(&parts[THREADS]);
    for (unsigned i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    if (mistake == LEAK && dup(STDERR_FILENO) < 0) abort();
    while (mistake == HANG) pause();
    return failed;
}

int main(int count, char **arguments) {
    static const char *const mistakes[] = {"nothing", "duplicate", "lose", "deny", "leak", "skip a record", "hang"};
    char line[64];
    unsigned number;
    if (count != 12 || !ledger_open(arguments[CLIENTS + 1])) return 2;
    for (unsigned i = 0; i < CLIENTS; i++) options[i] = arguments[1 + i];
    uint64_t seed = strtoull(arguments[5], NULL, 10);
    for (unsigned i = 0; i < KINDS; i++) seeded_service[i] = arguments[6 + i];
    most_seconds = (unsigned)atoi(arguments[10]);
    while (strcmp(arguments[11], mistakes[mistake]) != 0)
        if (++mistake == sizeof mistakes / sizeof *mistakes) return 2;
    while (fgets(line, sizeof line, stdin)) {
        alarm(most_seconds); /* A load that hangs is killed, and seen. */
        if (sscanf(line, "round %u", &number) == 1) {
            tell(go_round(seed, number));
        } else {
            for (unsigned i = 0; i < CLIENTS; i++) {
                twilite_client_free(clients[i]);
                clients[i] = NULL;
            }
            tell(0);
        }
        alarm(0);
    }
    return 0;
}
