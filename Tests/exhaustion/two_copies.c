/* Two copies of the library in one process, as a program has them whose parts each bring their own. Threads call with each
 * while the process forks, the children call with both, and the process ends beside the threads. Arguments: the two files,
 * options. */
#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>
#include <sys/wait.h>
#include <twilite.h>
#include <unistd.h>

enum { THREADS = 4, FORKS = 15, WARM = 5 };
typedef struct {
    twilite_client *(*create)(const char *, twilite_response **);
    twilite_response *(*call)(twilite_client *, const char *, const char *);
    int32_t (*status)(const twilite_response *);
    void (*free_response)(twilite_response *), (*free_client)(twilite_client *);
    twilite_client *client;
} copy;
static copy copies[2];
static atomic_int failed, is_ending, calls[2];

static int load(copy *one, const char *path, const char *options) {
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return 0;
    *(void **)&one->create = dlsym(library, "twilite_client_create");
    *(void **)&one->call = dlsym(library, "twilite_call");
    *(void **)&one->status = dlsym(library, "twilite_response_status");
    *(void **)&one->free_response = dlsym(library, "twilite_response_free");
    *(void **)&one->free_client = dlsym(library, "twilite_client_free");
    one->client = one->create(options, NULL);
    return one->client != NULL;
}

static int call(copy *one) {
    twilite_response *response = one->call(
        one->client, "verify.v2.entity.create",
        "{\"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Identity\": \"identity-1\"}");
    int status = one->status(response);
    one->free_response(response);
    return status;
}

static void *work(void *argument) {
    copy *one = argument;
    for (;;) {
        int status = call(one);
        calls[one - copies]++;
        if (status != TWILITE_OK && !is_ending) failed = 1;
    }
    return NULL;
}

int main(int count, char **arguments) {
    if (count != 4 || !load(&copies[0], arguments[1], arguments[3]) || !load(&copies[1], arguments[2], arguments[3])) return 2;
    if (copies[0].create == copies[1].create) return 3; /* One copy. */
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, work, &copies[i % 2]);
    for (int i = 0, status; i < FORKS; i++) {
        pid_t child = fork();
        if (child == 0) {
            alarm(10); /* A child that hangs is killed, and seen. */
            int wrong = call(&copies[0]) | call(&copies[1]);
            copies[0].free_client(copies[0].client);
            copies[1].free_client(copies[1].client);
            _exit(wrong);
        }
        if (waitpid(child, &status, 0) != child || status != 0) failed = 1;
    }
    while (calls[0] < WARM || calls[1] < WARM) usleep(1000);
    is_ending = 1;
    return failed;
}
