/* The ledger is a file that threads and children append to, each line with one write: none is torn, and what a child that is
 * killed has written stays. */
#include "load.h"
#include <fcntl.h>
#include <stdarg.h>

atomic_ulong responses_got, responses_freed;
static int file = -1;

int ledger_open(const char *path) {
    file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    return file >= 0;
}

void ledger(const char *format, ...) {
    char line[512];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line - 1, format, arguments);
    va_end(arguments);
    line[length] = '\n';
    if (write(file, line, (size_t)length + 1) != length + 1) abort();
}

twilite_response *got(twilite_response *response) {
    if (response) responses_got++;
    return response;
}

void done_with(twilite_response *response) {
    if (!response) return;
    static atomic_uint seen;
    if (mistake == LEAK && ++seen % 100 == 0) return;
    responses_freed++;
    twilite_response_free(response);
}

int may_have_taken_effect(const twilite_response *response) {
    char text[8];
    return twilite_response_get(response, "/error/may_have_taken_effect", text, sizeof text) == 4 && !strcmp(text, "true");
}
