/* Create what a file says, many at a time: each line has the parameters of one create, as a JSON object.
 *
 *   bulk_create OPERATION [FILE] [--retry RESULTS [--unknown]]
 *   bulk_create ip_messaging.v2.user.create users.jsonl > results.jsonl
 *   bulk_create ip_messaging.v2.user.create users.jsonl --retry results.jsonl > more.jsonl
 *
 * Reads standard input without FILE. Prints one line of JSON for each line of the input, as the creates end:
 * {"line": 3, "sid": "US..."} or {"line": 4, "error": {...}}. Lines are counted from 1; blank ones have no result.
 *
 * --retry  do only the lines that did not succeed in an earlier run on the same input. What succeeded is printed again,
 *          so the new results are whole. Lines that nobody knows the outcome of are left out: those whose error says
 *          "may_have_taken_effect": true, and those without a result that may have been on their way when the earlier
 *          run was killed. Nothing is created twice.
 * --unknown  do those as well, once you have looked that they are not there, or know that the API refuses a second one.
 *
 * Ctrl-C and SIGTERM end it in order: what was begun has its result, and a last line says where to go on.
 * The exit status is 0 if all lines are created, 1 if not, 2 if nothing could be done. */
#include "example.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

/* How many creates are handed in ahead of their results. A run that is killed leaves no more than these in doubt, so it
 * is not to be made smaller: results of an earlier run may be there. */
enum { AHEAD = 128 };

enum { NO_RESULT, CREATED, REFUSED, UNKNOWN };

/* What the results of an earlier run say of each line, by its number. */
struct earlier {
    unsigned char *outcomes;
    size_t room;
    size_t last;      /* the last line that has a result */
    size_t not_begun; /* from here on, lines without a result were not begun; 0: not known */
    size_t beyond;    /* how many lines were met that come after the last */
};

/* The lines to do, as they come. */
struct input {
    int file;
    char *bytes;
    size_t begin, end, room; /* what is read and not taken lies from begin to end */
    int is_at_end, has_failed;
};

struct run {
    twilite_queue *queue;
    size_t created, refused, unknown; /* in this run */
    size_t created_before, left_out;  /* with --retry */
    int is_terminal;                  /* so it draws how far it is */
    struct timespec drawn;
};

static volatile sig_atomic_t is_stopping;

static void stop(int signal) {
    (void)signal;
    is_stopping = 1;
}

/* End in order on a signal, and at once when it comes again; leave it ignored where it is. The flags are of sigaction. */
static void stop_on(int signal, int flags) {
    struct sigaction action, before;
    memset(&action, 0, sizeof action);
    action.sa_handler = stop;
    action.sa_flags = flags | (int)SA_RESETHAND;
    if (sigaction(signal, NULL, &before) == 0 && before.sa_handler != SIG_IGN) sigaction(signal, &action, NULL);
}

/* Find the string that an object has under a name, quotes included, in JSON that is known to be valid. NULL: none. */
static const char *string_member(const char *json, const char *name, size_t *length) {
    int depth = 0, is_it = 0;
    for (; *json != '\0'; json++) {
        if (*json == '{' || *json == '[') depth++;
        if (*json == '}' || *json == ']') depth--;
        if (*json == '"') {
            const char *begin = json++;
            while (*json != '"') json += *json == '\\' ? 2 : 1;
            *length = (size_t)(json + 1 - begin);
            if (is_it) return begin;
            is_it = depth == 1 && *length == strlen(name) + 2 && strncmp(begin + 1, name, *length - 2) == 0 &&
                    json[1 + strspn(json + 1, " \t\r\n")] == ':';
        } else if (strchr(": \t\r\n", *json) == NULL) {
            is_it = 0;
        }
    }
    return NULL;
}

/* Tell from a result whether nobody knows its outcome. Within a string the quotes would have backslashes. */
static int is_unknown(const char *json) {
    static const char name[] = "\"may_have_taken_effect\":";
    const char *found = strstr(json, name);
    if (found == NULL) return 0;
    found += sizeof name - 1;
    return strncmp(found + strspn(found, " "), "true", 4) == 0;
}

static void draw(struct run *run) {
    struct timespec now;
    if (!run->is_terminal) return;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (now.tv_sec == run->drawn.tv_sec && now.tv_nsec - run->drawn.tv_nsec < 100000000) return;
    run->drawn = now;
    fprintf(stderr, "\r\033[K%zu created, %zu failed", run->created, run->refused + run->unknown);
}

/* Print a create's result, count it, and free it. */
static void report(struct run *run, twilite_response *response) {
    const char *json = twilite_response_json(response), *sid;
    size_t line = (size_t)twilite_response_tag(response), length;
    if (twilite_response_status(response) == TWILITE_OK) {
        run->created++;
        sid = string_member(json, "sid", &length);
        if (sid == NULL) sid = "null", length = 4;
        printf("{\"line\": %zu, \"sid\": %.*s}\n", line, (int)length, sid);
    } else {
        if (is_unknown(json)) run->unknown++;
        else run->refused++;
        printf("{\"line\": %zu, ", line);
        for (json++; *json != '\0'; json++) putchar(*json == '\n' || *json == '\r' ? ' ' : *json);
        putchar('\n');
    }
    twilite_response_free(response);
    draw(run);
}

/* Remember a line's outcome; what is created stays so. 0: there is no memory. */
static int remember(struct earlier *earlier, size_t line, int outcome) {
    if (line >= earlier->room) {
        size_t room = earlier->room * 2 > line ? earlier->room * 2 : line + 1;
        unsigned char *larger = room > line ? realloc(earlier->outcomes, room) : NULL;
        if (larger == NULL) return 0;
        memset(larger + earlier->room, NO_RESULT, room - earlier->room);
        earlier->outcomes = larger;
        earlier->room = room;
    }
    if (line > earlier->last) earlier->last = line;
    if (earlier->outcomes[line] != CREATED) earlier->outcomes[line] = (unsigned char)outcome;
    return 1;
}

/* Read a line of results: its number, and its outcome or NO_RESULT for the one that says where to go on. 0: it is none. */
static int read_result(const char *text, size_t *line, int *outcome) {
    char kind[16] = "";
    *line = 0;
    sscanf(text, "{ \"line\" : %zu , \"%15[a-z_]\"", line, kind);
    if (strcmp(kind, "sid") == 0) *outcome = CREATED;
    else if (strcmp(kind, "error") == 0) *outcome = is_unknown(text) ? UNKNOWN : REFUSED;
    else if (strcmp(kind, "not_begun") == 0) *outcome = NO_RESULT;
    else return 0;
    return *line > 0;
}

/* Read the results of an earlier run; 0 if they cannot be used. */
static int read_results(struct earlier *earlier, FILE *file, const char *name) {
    struct stat from, to;
    char *text = NULL;
    size_t room = 0, line, count = 0;
    int outcome, is_good = 1;

    if (fstat(fileno(file), &from) == 0 && fstat(STDOUT_FILENO, &to) == 0 && from.st_dev == to.st_dev &&
        from.st_ino == to.st_ino) {
        fprintf(stderr, "%s has the earlier results; the new ones need a file of their own\n", name);
        return 0;
    }
    while (is_good && getline(&text, &room, file) > 0) {
        if (strchr(text, '\n') == NULL) break; /* the run was killed while it wrote this */
        count++;
        is_good = read_result(text, &line, &outcome);
        if (is_good && outcome == NO_RESULT) earlier->not_begun = line;
        else is_good = is_good && remember(earlier, line, outcome);
        if (!is_good) fprintf(stderr, "%s cannot be used: %s", name, text);
    }
    if (count == 0) fprintf(stderr, "%s has no results\n", name);
    free(text);
    return is_good && count > 0;
}

/* Print again the results of what is not done again, that of the last line first: so a run that is killed meanwhile leaves
 * no line behind that looks as if it was never begun. */
static void print_again(struct earlier *earlier, FILE *file, int does_unknown) {
    char *text = NULL;
    size_t room = 0, line, last = 0, printed;
    int outcome, pass;

    for (line = earlier->last; line > 0 && last == 0; line--)
        if (earlier->outcomes[line] == CREATED || (earlier->outcomes[line] == UNKNOWN && !does_unknown)) last = line;
    for (pass = 0; pass < 2; pass++) {
        rewind(file);
        printed = 0;
        while (printed == 0 && getline(&text, &room, file) > 0 && strchr(text, '\n') != NULL) {
            if (!read_result(text, &line, &outcome)) continue;
            if (outcome != CREATED && (outcome != UNKNOWN || does_unknown)) continue;
            if (outcome != earlier->outcomes[line] || (line == last) != (pass == 0)) continue;
            fputs(text, stdout);
            if (pass == 0) printed = 1;
        }
    }
    free(text);
}

/* Tell what an earlier run has done with a line, which is not blank. */
static int outcome_of(struct earlier *earlier, size_t line) {
    int outcome = line < earlier->room ? earlier->outcomes[line] : NO_RESULT;
    if (outcome != NO_RESULT || (earlier->not_begun > 0 && line >= earlier->not_begun)) return outcome;
    /* Lines are begun in their order: those before one that has a result were, and so may be the next ones. */
    return line < earlier->last || earlier->beyond++ < AHEAD ? UNKNOWN : NO_RESULT;
}

/* Leave out a line that was done before or that may have been; 0: it is to be done. */
static int is_left_out(struct run *run, struct earlier *earlier, size_t line, int does_unknown) {
    int has_result = line < earlier->room && earlier->outcomes[line] != NO_RESULT;
    int outcome = outcome_of(earlier, line);
    if (outcome == CREATED) {
        run->created_before++;
        return 1;
    }
    if (outcome != UNKNOWN || does_unknown) return 0;
    run->left_out++;
    if (!has_result)
        printf("{\"line\": %zu, \"error\": {\"status\": \"cancelled\", \"message\": \"The earlier run has no result; it "
               "may have been killed meanwhile\", \"may_have_taken_effect\": true}}\n", line);
    return 1;
}

/* Take the next line that is wholly there, its end replaced by a NUL; NULL if there is none yet, or none any more. */
static char *take_line(struct input *input, size_t *length) {
    char *text = input->bytes + input->begin;
    char *end = input->begin < input->end ? memchr(text, '\n', input->end - input->begin) : NULL;
    if (end == NULL && (!input->is_at_end || input->begin == input->end)) return NULL;
    *length = end != NULL ? (size_t)(end - text) : input->end - input->begin;
    text[*length] = '\0';
    input->begin += *length + (end != NULL ? 1 : 0);
    return text;
}

/* Wait for more of the input. A signal ends the wait, unless its handler says otherwise. */
static void read_more(struct input *input) {
    ssize_t length;
    if (input->begin > 0) memmove(input->bytes, input->bytes + input->begin, input->end - input->begin);
    input->end -= input->begin;
    input->begin = 0;
    if (input->end + 1 >= input->room) {
        size_t room = input->room > 0 ? input->room * 2 : 65536;
        char *larger = realloc(input->bytes, room);
        if (larger == NULL) {
            input->has_failed = 1;
            return;
        }
        input->bytes = larger;
        input->room = room;
    }
    length = read(input->file, input->bytes + input->end, input->room - input->end - 1); /* a NUL has room too */
    if (length > 0) input->end += (size_t)length;
    else if (length == 0) input->is_at_end = 1;
    else if (errno != EINTR) input->has_failed = 1;
}

/* Give the next line; NULL at the end, when reading fails, and when the run is stopped while it waits. */
static char *next_line(struct run *run, struct input *input, size_t *length, int is_first_run) {
    struct pollfd readable = {0, POLLIN, 0};
    char *text = NULL;
    readable.fd = input->file;
    while (!(is_stopping && is_first_run) && (text = take_line(input, length)) == NULL && !input->is_at_end &&
           !input->has_failed) {
        /* A queue makes progress while it is asked for completions, and not while a read waits. */
        if (twilite_queue_pending(run->queue) > 0 && !is_stopping && poll(&readable, 1, 0) == 0)
            report(run, twilite_queue_next(run->queue, -1));
        else read_more(input);
    }
    return text;
}

/* Create what a file says. Gives the first line that was not begun, or 0. */
static size_t create_all(struct run *run, const char *operation, struct input *input, struct earlier *earlier,
                         int does_unknown) {
    twilite_response *response;
    char *text;
    size_t length, line = 0, not_begun = 0;

    for (;;) {
        while (twilite_queue_pending(run->queue) >= AHEAD && !is_stopping)
            report(run, twilite_queue_next(run->queue, -1));
        if (ferror(stdout)) is_stopping = 1;
        text = next_line(run, input, &length, earlier == NULL);
        if (is_stopping && not_begun == 0) not_begun = line + 1;
        if (text == NULL) break;
        line++;
        if (strspn(text, " \t\r") == length) continue;
        if (earlier != NULL && is_left_out(run, earlier, line, does_unknown)) continue;
        if (not_begun > 0) continue;
        if (strlen(text) < length) *text = '\0'; /* not JSON, and not to be taken for what comes before the NUL */
        twilite_queue_submit(run->queue, line, operation, text);
        while ((response = twilite_queue_next(run->queue, 0)) != NULL) report(run, response);
    }
    if (not_begun == 0 && !input->is_at_end) not_begun = line + 1;
    while (twilite_queue_pending(run->queue) > 0) report(run, twilite_queue_next(run->queue, -1));
    if (not_begun > 0 && (earlier == NULL || input->is_at_end))
        printf("{\"line\": %zu, \"not_begun\": true, \"error\": {\"status\": \"cancelled\", \"message\": \"This line and "
               "those after it that have no result were not begun\", \"may_have_taken_effect\": false}}\n", not_begun);
    free(input->bytes);
    return not_begun;
}

static int usage(void) {
    fprintf(stderr, "usage: bulk_create OPERATION [FILE] [--retry RESULTS [--unknown]]\n");
    return 2;
}

/* Tell whether an operation is one that creates, and say so if it is not. */
static int is_create(const char *operation) {
    twilite_response *checked = twilite_validate(operation, "{}");
    size_t length = strlen(operation);
    int is_known = twilite_response_status(checked) != TWILITE_MISUSE;
    int is_one = length > 7 && strcmp(operation + length - 7, ".create") == 0;
    if (!is_known) fprintf(stderr, "%s\n", twilite_response_json(checked));
    else if (!is_one) fprintf(stderr, "%s creates nothing\n", operation);
    twilite_response_free(checked);
    return is_known && is_one;
}

int main(int argc, char **argv) {
    const char *operation = NULL, *name = NULL, *results = NULL;
    struct earlier earlier;
    struct input input;
    struct run run;
    twilite_client *client;
    FILE *before;
    size_t not_begun;
    int does_unknown = 0, i;

    for (i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--unknown") == 0) does_unknown = 1;
        else if (strcmp(argv[i], "--retry") == 0 && argv[i + 1] != NULL) results = argv[++i];
        else if (argv[i][0] == '-') return usage();
        else if (operation == NULL) operation = argv[i];
        else if (name == NULL) name = argv[i];
        else return usage();
    }
    if (operation == NULL || (does_unknown && results == NULL)) return usage();
    if (!is_create(operation)) return 2;
    memset(&input, 0, sizeof input);
    input.file = name != NULL ? open(name, O_RDONLY) : STDIN_FILENO;
    if (input.file < 0) {
        fprintf(stderr, "%s cannot be read\n", name);
        return 2;
    }
    memset(&run, 0, sizeof run);
    memset(&earlier, 0, sizeof earlier);
    setvbuf(stdout, NULL, _IOLBF, BUFSIZ); /* a result is in the file as soon as it is known */
    client = example_client();
    if (results != NULL) {
        before = fopen(results, "r");
        if (before == NULL) fprintf(stderr, "%s cannot be read\n", results);
        if (before == NULL || !read_results(&earlier, before, results)) return 2;
        print_again(&earlier, before, does_unknown);
        fclose(before);
    }
    run.queue = twilite_queue_create(client, NULL, NULL);
    run.is_terminal = isatty(STDERR_FILENO);
    twilite_client_free(client); /* the queue keeps what it needs */
    /* A first run ends in the middle of its input. One that retries reads all of it, to see what else is left out. */
    stop_on(SIGINT, results != NULL ? SA_RESTART : 0);
    stop_on(SIGTERM, results != NULL ? SA_RESTART : 0);

    not_begun = create_all(&run, operation, &input, results != NULL ? &earlier : NULL, does_unknown);

    fprintf(stderr, "%s%zu created, %zu refused, %zu of unknown outcome", run.is_terminal ? "\r\033[K" : "", run.created,
            run.refused, run.unknown);
    if (results != NULL) fprintf(stderr, "; %zu created before", run.created_before);
    if (run.left_out > 0)
        fprintf(stderr, "; %zu left out, as they may have been created before (--unknown does them)", run.left_out);
    if (not_begun > 0) fprintf(stderr, "; not begun from line %zu on", not_begun);
    fputc('\n', stderr);
    if (fflush(stdout) != 0 || ferror(stdout)) fprintf(stderr, "The results could not be written\n");
    twilite_queue_free(run.queue);
    free(earlier.outcomes);
    if (input.file != STDIN_FILENO) close(input.file);
    return ferror(stdout) || not_begun > 0 || run.refused + run.unknown + run.left_out > 0 ? 1 : 0;
}
