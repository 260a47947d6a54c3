/* A host that guards its forks with a lock of its own, as the manual of pthread_atfork has it, and calls under that lock.
 * Arguments: the library, options, number of forks. The library is loaded when the host's handlers are registered
 * already, so that its own are called before them. */
#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <twilite.h>
#include <unistd.h>

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static atomic_int stop, calls;
static twilite_client *client;
static twilite_response *(*call)(twilite_client *, const char *, const char *);
static void (*free_response)(twilite_response *);

static void lock(void) { pthread_mutex_lock(&guard); }
static void unlock(void) { pthread_mutex_unlock(&guard); }

static void *work(void *unused) {
    while (!stop) {
        lock();
        free_response(call(client, "trusthub.v1.customer_profile.list", "{\"Limit\": 1}"));
        unlock();
        calls++;
        usleep(200);
    }
    return unused;
}

static void find(void *library, const char *name, void *function) {
    void *found = dlsym(library, name);
    memcpy(function, &found, sizeof found);
}

int main(int count, char **arguments) {
    if (count != 4) return 2;
    if (pthread_atfork(lock, unlock, unlock) != 0) return 2;
    void *library = dlopen(arguments[1], RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return 2;
    twilite_client *(*create)(const char *, twilite_response **);
    find(library, "twilite_client_create", &create);
    find(library, "twilite_call", &call);
    find(library, "twilite_response_free", &free_response);
    client = create(arguments[2], NULL);
    pthread_t thread;
    pthread_create(&thread, NULL, work, NULL);
    while (calls == 0) usleep(100);
    alarm(50); /* A process that hangs is killed, and seen. */
    for (int i = 0; i < atoi(arguments[3]); i++) {
        pid_t child = fork();
        if (child == 0) _exit(0);
        waitpid(child, NULL, 0);
        usleep(1000);
    }
    stop = 1;
    pthread_join(thread, NULL);
    puts("ok");
    return 0;
}
