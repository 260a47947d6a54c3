/* What the examples share: a client from the environment, a step that prints how it ended, and text made safe for JSON.
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

/* Write text as a JSON string, quotes included; 0 when it does not fit. The text is UTF-8. */
EXAMPLE_UNUSED static int example_json_string(char *out, size_t size, const char *text) {
    size_t used = 0;
    if (size < 3) return 0;
    out[used++] = '"';
    for (; *text != '\0'; text++) {
        unsigned char byte = (unsigned char)*text;
        /* The longest form of a byte, the closing quote and the NUL. */
        if (used + 8 > size) return 0;
        if (byte == '"' || byte == '\\') {
            out[used++] = '\\';
            out[used++] = (char)byte;
        } else if (byte < 0x20) {
            used += (size_t)sprintf(out + used, "\\u%04x", (unsigned)byte);
        } else {
            out[used++] = (char)byte;
        }
    }
    out[used++] = '"';
    out[used] = '\0';
    return 1;
}

/* Give a name that no earlier run has used: the API refuses a second record of one identity. */
EXAMPLE_UNUSED static void example_unique(char *out, size_t size, const char *prefix, int number) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    snprintf(out, size, "%s-%lx-%lx-%d", prefix, (unsigned long)now.tv_sec, (unsigned long)now.tv_nsec, number);
}

#endif
