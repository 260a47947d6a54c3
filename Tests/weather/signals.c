/* What calls do with signals and threads. Arguments: what to look at, options, and for "alarm" the number of calls. */
#include <dirent.h>
#include <dlfcn.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <twilite.h>

static twilite_client *client;

/* Every thread that anything in this process starts passes here. */
static atomic_int started;
int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*body)(void *), void *argument) {
    int (*real)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    *(void **)&real = dlsym(RTLD_NEXT, "pthread_create");
    started++;
    return real(thread, attributes, body, argument);
}

static int status_of(twilite_response *response) {
    int status = twilite_response_status(response);
    twilite_response_free(response);
    return status;
}
static int fetch(void) {
    return status_of(twilite_ip_messaging_v2_user_fetch(
        client, "{\"ServiceSid\": \"ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Sid\": \"jing\"}"));
}
/* A create whose body is larger than what a socket takes at once. */
static int create(void) {
    static char params[8 << 20];
    size_t length = (size_t)sprintf(
        params, "{\"ServiceSid\": \"ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Identity\": \"jing\", \"FriendlyName\": \"");
    memset(params + length, 'x', sizeof params - length - 3);
    strcpy(params + sizeof params - 3, "\"}");
    return status_of(twilite_ip_messaging_v2_user_create(client, params));
}

static volatile sig_atomic_t signals;
static void count_signal(int number) { signals += number != 0; }

static void alarm_every_millisecond(void) {
    struct sigaction action = {.sa_handler = count_signal};
    sigaction(SIGALRM, &action, NULL);
    struct itimerval every = {{0, 1000}, {0, 1000}};
    setitimer(ITIMER_REAL, &every, NULL);
}

static void look(struct sigaction found[65], sigset_t *mask) {
    memset(found, 0, 65 * sizeof *found);
    for (int number = 1; number < 65; number++) sigaction(number, NULL, &found[number]);
    sigemptyset(mask);
    pthread_sigmask(SIG_SETMASK, NULL, mask);
}
static int is_same(void) {
    static struct sigaction before[65], now[65];
    static sigset_t mask_before, mask_now;
    static int is_known;
    if (!is_known) look(before, &mask_before);
    is_known = 1;
    look(now, &mask_now);
    int same = 1;
    for (int number = 1; number < 65; number++) {
        same &= before[number].sa_handler == now[number].sa_handler && before[number].sa_flags == now[number].sa_flags;
        same &= sigismember(&mask_before, number) == sigismember(&mask_now, number);
    }
    return same;
}
static void look_in_trace(void *is_unchanged, const char *line) {
    if (!line[0] || !is_same()) *(int *)is_unchanged = 0;
}

int main(int count, char **arguments) {
    if (count < 3) return 2;
    const char *what = arguments[1];
    signal(SIGPIPE, SIG_DFL);
    int same = is_same();
    client = twilite_client_create(arguments[2], NULL);
    if (!client) return 3;
    same &= is_same();
    if (!strcmp(what, "vanish")) {
        printf("%d ", create());
        printf("%d\n", fetch());
    } else if (!strcmp(what, "kept")) {
        printf("%d ", fetch());
        printf("%d\n", fetch());
    } else if (!strcmp(what, "alarm")) {
        int statuses[1000], calls = atoi(arguments[3]);
        alarm_every_millisecond();
        for (int i = 0; i < calls; i++) statuses[i] = fetch();
        signal(SIGALRM, SIG_IGN);
        printf("%d", (int)signals);
        for (int i = 0; i < calls; i++) printf(" %d", statuses[i]);
        puts("");
    } else if (!strcmp(what, "unchanged")) {
        twilite_client_set_trace(client, look_in_trace, &same);
        for (int i = 0; i < 3; i++) {
            fetch();
            same &= is_same();
        }
        twilite_client_free(client);
        client = NULL;
        puts(same && is_same() ? "ok" : "changed");
    } else if (!strcmp(what, "threads")) {
        for (int i = 0; i < 3; i++) fetch();
        printf("%d\n", (int)started);
    } else if (!strcmp(what, "threads left")) {
        DIR *tasks = opendir("/proc/self/task");
        int count = -3; /* this one, . and .. */
        for (int i = 0; i < 3; i++) fetch();
        while (readdir(tasks) != NULL) count++;
        closedir(tasks);
        printf("%d\n", count);
    }
    twilite_client_free(client);
    return 0;
}
