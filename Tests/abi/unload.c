/* The library can be loaded, used and unloaded again and again, and leaves the process as it was; its memory too. */
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <dlfcn.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <twilite.h>
#include <unistd.h>

static int entries(const char *path) {
    DIR *folder = opendir(path);
    int count = -2; /* . and .. */
    while (readdir(folder) != NULL) count++;
    closedir(folder);
    return count;
}
static int threads(void) { return entries("/proc/self/task"); }
static int descriptors(void) { return entries("/proc/self/fd"); }

enum { ROUNDS = 1000, WARM = 50 };

static long resident_kilobytes(void) {
    FILE *file = fopen("/proc/self/statm", "r");
    long size = 0, resident = 0;
    if (file == NULL || fscanf(file, "%ld %ld", &size, &resident) != 2) resident = -1;
    if (file != NULL) fclose(file);
    return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

int main(int argc, char **argv) {
    long warm = 0;
    int open_before = descriptors();
    struct sigaction before[32], after;
    sigset_t mask_before, mask_after;
    const char *locale = setlocale(LC_ALL, NULL);
    int round, number, ended = -1;

    if (argc < 2) return 2;
    for (number = 1; number < 32; number++) sigaction(number, NULL, &before[number]);
    sigprocmask(SIG_BLOCK, NULL, &mask_before);
    for (round = 0; round < ROUNDS; round++) {
        if (round == WARM) warm = resident_kilobytes();
        void *library = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
        if (library == NULL) {
            puts(dlerror());
            return 1;
        }
        twilite_client *(*create)(const char *, twilite_response **);
        twilite_response *(*list)(twilite_client *, const char *);
        void (*free_client)(twilite_client *), (*free_response)(twilite_response *);
        int32_t (*status)(const twilite_response *);
        const char *(*catalog)(void);
        *(void **)&create = dlsym(library, "twilite_client_create");
        *(void **)&list = dlsym(library, "twilite_trusthub_v1_customer_profile_list");
        *(void **)&free_client = dlsym(library, "twilite_client_free");
        *(void **)&free_response = dlsym(library, "twilite_response_free");
        *(void **)&status = dlsym(library, "twilite_response_status");
        *(void **)&catalog = dlsym(library, "twilite_catalog");

        twilite_client *client = create(NULL, NULL);
        twilite_response *response = list(client, NULL);
        if (status(response) != TWILITE_OK || strlen(catalog()) < 1000) return 1;
        free_response(response);
        free_client(client);
        if (threads() != 1) {
            printf("%d threads\n", threads());
            return 1;
        }
        dlclose(library);
        /* Nothing of it is called any more, by a fork either. */
        pid_t child = fork();
        if (child == 0) _exit(0);
        if (waitpid(child, &ended, 0) != child || ended != 0) {
            puts("a fork failed");
            return 1;
        }
    }
    if (resident_kilobytes() > warm + 100) {
        printf("%ld KB more after %d rounds\n", resident_kilobytes() - warm, ROUNDS - WARM);
        return 1;
    }
    if (descriptors() != open_before) {
        printf("%d descriptors more\n", descriptors() - open_before);
        return 1;
    }
    for (number = 1; number < 32; number++) {
        if (sigaction(number, NULL, &after) == 0 && after.sa_handler != before[number].sa_handler) {
            printf("signal %d is handled otherwise\n", number);
            return 1;
        }
    }
    sigprocmask(SIG_BLOCK, NULL, &mask_after);
    for (number = 1; number < 32; number++) {
        if (sigismember(&mask_before, number) != sigismember(&mask_after, number)) {
            printf("signal %d is blocked otherwise\n", number);
            return 1;
        }
    }
    if (strcmp(locale, setlocale(LC_ALL, NULL)) != 0) {
        puts("the locale is another");
        return 1;
    }
    return 0;
}
