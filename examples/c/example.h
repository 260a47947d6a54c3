/* What the examples share: a client from the environment, and steps that print how they ended.
 *
 * The environment says who calls and where to: TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN (or TWILIO_API_KEY and
 * TWILIO_API_SECRET, or TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET), and TWILITE_BASE_URL for the sandbox. So the same program runs on the sandbox and on a real account.
 */
#ifndef EXAMPLE_H
#define EXAMPLE_H

#define _POSIX_C_SOURCE 200809L /* clock_gettime */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <twilite.h>

#if defined(__GNUC__)
#define EXAMPLE_UNUSED __attribute__((unused)) /* no program uses all of these */
#else
#define EXAMPLE_UNUSED
#endif

/* Make a client, or say what is wrong and end the program. */
EXAMPLE_UNUSED static twilite_client *example_client(void) {
    twilite_response *error = NULL;
    twilite_client *client = twilite_client_create(NULL, &error);
    if (client == NULL) {
        fprintf(stderr, "%s\n", twilite_response_json(error));
        twilite_response_free(error);
        exit(1);
    }
    return client;
}

/* Print what a call ended in, free it, and tell whether it was a success: 1 or 0. */
EXAMPLE_UNUSED static int example_show(const char *what, twilite_response *response) {
    int is_ok = twilite_response_status(response) == TWILITE_OK;
    fprintf(is_ok ? stdout : stderr, "%s: %s\n", what, twilite_response_json(response));
    twilite_response_free(response);
    return is_ok;
}

/* Print the SID of the record that a call brought, or what went wrong; free it, and tell whether it was a success. */
EXAMPLE_UNUSED static int example_show_sid(const char *what, twilite_response *response) {
    char sid[64];
    if (twilite_response_get(response, "/sid", sid, sizeof sid) < 0) return example_show(what, response);
    printf("%s: %s\n", what, sid);
    twilite_response_free(response);
    return 1;
}

/* Print the SID of each record that a list brought, or what went wrong; free it, and tell whether it was a success. */
EXAMPLE_UNUSED static int example_show_sids(const char *what, twilite_response *response) {
    int64_t count = twilite_response_count(response), i;
    if (count < 0) return example_show(what, response);
    for (i = 0; i < count; i++) {
        char sid[64];
        size_t length;
        const char *record = twilite_response_record(response, i, &length);
        twilite_json_get(record, length, "/sid", sid, sizeof sid);
        printf("%s: %s\n", what, sid);
    }
    twilite_response_free(response);
    return 1;
}

/* Give a name that no earlier run has used: the API refuses a second record of one identity. */
EXAMPLE_UNUSED static void example_unique(char *out, size_t size, const char *prefix, int number) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    snprintf(out, size, "%s-%lx-%lx-%d", prefix, (unsigned long)now.tv_sec, (unsigned long)now.tv_nsec, number);
}

#endif
