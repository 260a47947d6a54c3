/* End a call that waits: with Ctrl-C, and by a deadline. Asks the account for all customer profiles, a page at a time, and
 * gives each page two seconds. The sandbox can be made slow: docs/sandbox.md. */
#define _POSIX_C_SOURCE 200809L
#include <signal.h>

#include "example.h"

static volatile sig_atomic_t pressed;

static void note(int number) {
    (void)number;
    pressed = 1;
}

/* Asked on this thread while a call waits. */
static int32_t is_pressed(void *context) {
    (void)context;
    return pressed;
}

int main(void) {
    twilite_client *client = example_client();
    twilite_pager *pager = twilite_pager_create(client, "trusthub.v1.customer_profile.list", NULL, NULL);
    struct sigaction action;
    int32_t status = TWILITE_MISUSE;

    memset(&action, 0, sizeof action);
    action.sa_handler = note;
    sigaction(SIGINT, &action, NULL);
    while (pager != NULL) {
        twilite_response *page = twilite_pager_next_within(pager, 2000, is_pressed, NULL);
        status = twilite_response_status(page);
        /* TWILITE_TIMEOUT: the two seconds are over. TWILITE_CANCELLED: Ctrl-C. Either way the next call would ask for the
         * same page again. */
        if (status != TWILITE_DONE) printf("%s\n", twilite_response_json(page));
        twilite_response_free(page);
        if (status != TWILITE_OK) break;
    }
    twilite_pager_free(pager);
    twilite_client_free(client);
    return status != TWILITE_DONE;
}
