/* Makes calls with a trace on a standard error that takes nothing, or no longer takes anything. Arguments: options, calls,
 * and what becomes of standard error and of SIGPIPE, which is at its default otherwise:
 *   "gone"      a pipe whose reader is gone
 *   "goes"      a pipe whose reader goes after the first call
 *   "closed"    closed, so that the next descriptor that is opened is number 2
 *   "closes"    closed after the first call
 *   "full"      a pipe that is full, and does not block
 *   "handled"   as "gone", and the program has a handler of its own for SIGPIPE
 *   "pending"   as "gone", and a SIGPIPE of the program's own is blocked and pending */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <twilite.h>
#include <unistd.h>

static volatile sig_atomic_t handled;
static void handle(int number) { handled += number != 0; }

int main(int count, char **arguments) {
    if (count != 4) return 2;
    int calls = atoi(arguments[2]), ends[2];
    const char *what = arguments[3];
    sigset_t sigpipe, pending, mask;
    sigemptyset(&sigpipe);
    sigaddset(&sigpipe, SIGPIPE);
    sigprocmask(SIG_UNBLOCK, &sigpipe, NULL);
    signal(SIGPIPE, strcmp(what, "handled") ? SIG_DFL : handle);
    if (pipe(ends) != 0) return 3;
    if (strcmp(what, "closes")) dup2(ends[1], 2);
    close(ends[1]);
    if (!strcmp(what, "full")) {
        char block[4096] = {0};
        fcntl(2, F_SETFL, O_NONBLOCK);
        while (write(2, block, sizeof block) > 0) {
        }
        while (write(2, block, 1) > 0) {
        }
    } else if (strcmp(what, "goes")) {
        close(ends[0]);
    }
    if (!strcmp(what, "closed")) close(2);
    if (!strcmp(what, "pending")) {
        sigprocmask(SIG_BLOCK, &sigpipe, NULL);
        raise(SIGPIPE);
    }
    twilite_client *client = twilite_client_create(arguments[1], NULL);
    if (!client) return 4;
    for (int call = 0; call < calls; call++) {
        twilite_response *response = twilite_verify_v2_entity_create(
            client, "{\"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Identity\": \"identity-1\"}");
        if (twilite_response_status(response) != TWILITE_OK) {
            puts(twilite_response_json(response));
            return 5;
        }
        twilite_response_free(response);
        if (!strcmp(what, "goes") && call == 0) close(ends[0]);
        if (!strcmp(what, "closes") && call == 0) close(2);
    }
    twilite_client_free(client);
    sigpending(&pending);
    sigprocmask(SIG_BLOCK, NULL, &mask);
    int is_pending = !strcmp(what, "pending");
    if (sigismember(&pending, SIGPIPE) != is_pending || sigismember(&mask, SIGPIPE) != is_pending || handled) {
        printf("pending %d, blocked %d, handled %d\n", sigismember(&pending, SIGPIPE), sigismember(&mask, SIGPIPE), handled);
        return 6;
    }
    puts("ok");
    return 0;
}
