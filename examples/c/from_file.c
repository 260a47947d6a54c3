/* Perform an operation with parameters from a file or standard input: one JSON object, or one on each line.
 *
 *   from_file OPERATION [FILE]
 *   echo '{"ServiceSid": "VA...", "Identity": "ff483d1f"}' | from_file verify.v2.entity.create
 *
 * Prints one line of JSON for each object. The exit status is 1 if any call failed, 2 if there was nothing to call. */
#include "example.h"

/* Read all that a file has, as a string to be freed; NULL if it cannot be read. */
static char *read_all(FILE *file) {
    size_t size = 0, room = 4096;
    char *text = malloc(room);
    while (text != NULL) {
        size_t got = fread(text + size, 1, room - size - 1, file);
        char *larger;
        size += got;
        if (got == 0) break;
        if (size + 1 < room) continue;
        larger = realloc(text, room *= 2);
        if (larger == NULL) free(text);
        text = larger;
    }
    if (text == NULL || ferror(file)) {
        free(text);
        return NULL;
    }
    text[size] = '\0';
    return text;
}

/* Perform the operation and print its JSON; 1 for a success. */
static int perform(twilite_client *client, const char *operation, const char *params) {
    twilite_response *response = twilite_call(client, operation, params);
    int is_ok = twilite_response_status(response) == TWILITE_OK;
    puts(twilite_response_json(response));
    twilite_response_free(response);
    return is_ok;
}

/* Tell whether a text is one JSON object: the parameters that it has may still be wrong. */
static int is_object(const char *operation, const char *text) {
    twilite_response *response = twilite_validate(operation, text);
    int is_one = twilite_response_status(response) != TWILITE_MISUSE;
    twilite_response_free(response);
    return is_one;
}

int main(int argc, char **argv) {
    FILE *file;
    char *text, *line, *next;
    twilite_client *client;
    int is_ok = 1, calls = 0;

    if (argc < 2 || argc > 3) {
        fprintf(stderr, "usage: from_file OPERATION [FILE]\n");
        return 2;
    }
    file = argc > 2 ? fopen(argv[2], "rb") : stdin;
    text = file != NULL ? read_all(file) : NULL;
    if (file != NULL && file != stdin) fclose(file);
    if (text == NULL) {
        fprintf(stderr, "%s cannot be read\n", argc > 2 ? argv[2] : "standard input");
        return 2;
    }

    client = example_client();
    if (is_object(argv[1], text)) {
        is_ok = perform(client, argv[1], text);
        calls = 1;
    } else {
        for (line = text; line != NULL; line = next) {
            next = strchr(line, '\n');
            if (next != NULL) *next++ = '\0';
            if (line[strspn(line, " \t\r")] == '\0') continue;
            is_ok &= perform(client, argv[1], line);
            calls++;
        }
    }
    twilite_client_free(client);
    free(text);
    if (calls == 0) fprintf(stderr, "there are no parameters; {} stands for none\n");
    return calls == 0 ? 2 : is_ok ? 0 : 1;
}
