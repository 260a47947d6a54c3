#include "load.h"
#include <signal.h>
#include <sys/wait.h>

/* What a child does with what it has inherited: calls, a queue of its own, and perhaps no time for any of it. */
static void be_child(Part *part, unsigned who) {
    Caller caller;
    alarm(most_seconds); /* A child that hangs is killed, and seen. */
    caller_begin(&caller, part->seed, part->round, who);
    for (unsigned i = 2 + roll(&caller.dice, 4); i; i--) {
        Order next = order(&caller);
        settle(&caller, &next, perform(&caller, part->client, &next));
    }
    if (roll(&caller.dice, 2)) {
        Part own = *part;
        own.who = who + 1000;
        queueing(&own);
    }
    twilite_client_free(part->client);
    _exit(0);
}

int forking(Part *part) {
    Dice chance = dice(part->seed, part->round, part->who);
    int failed = 0;
    for (unsigned i = 0; i < part->steps; i++) {
        int shall_die = roll(&chance, 4) == 0;
        unsigned after = roll(&chance, 8000);
        pid_t child = fork();
        if (child == 0) be_child(part, 10000 + i);
        ledger("f %d", shall_die);
        if (shall_die) {
            usleep(after);
            kill(child, SIGKILL);
        }
        int status;
        waitpid(child, &status, 0);
        int was_killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
        if (status != 0 && !(shall_die && was_killed)) {
            fprintf(stderr, "child %u of round %u ended with %#x\n", i, part->round, (unsigned)status);
            failed = 1;
        }
    }
    return failed;
}
