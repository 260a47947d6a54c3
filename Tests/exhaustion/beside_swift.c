/* The library beside one in ordinary Swift, whose symbols all see (RTLD_GLOBAL). Arguments: which comes first ("library" or
 * "neighbour"), the library's file, the neighbour's, options. Each works before and after the other. */
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <twilite.h>

static void *library, *neighbour;
static twilite_client *client;

static int work(const char *options) {
    twilite_client *(*create)(const char *, twilite_response **);
    twilite_response *(*list)(twilite_client *, const char *);
    int64_t (*count)(const twilite_response *);
    void (*free_response)(twilite_response *);
    *(void **)&create = dlsym(library, "twilite_client_create");
    *(void **)&list = dlsym(library, "twilite_verify_v2_entity_list");
    *(void **)&count = dlsym(library, "twilite_response_count");
    *(void **)&free_response = dlsym(library, "twilite_response_free");
    if (client == NULL) client = create(options, NULL);
    twilite_response *response = list(client, "{\"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}");
    int64_t records = count(response);
    free_response(response);
    return records == 2;
}

static int neighbour_works(void) {
    int32_t (*sum)(int32_t);
    *(void **)&sum = dlsym(neighbour, "neighbour_sum");
    return sum(1000) == 500500;
}

static void *open_global(const char *path) {
    void *opened = dlopen(path, RTLD_NOW | RTLD_GLOBAL);
    if (opened == NULL) fprintf(stderr, "%s\n", dlerror());
    return opened;
}

int main(int count, char **arguments) {
    if (count != 5) return 2;
    const char *options = arguments[4];
    if (!strcmp(arguments[1], "library")) {
        if ((library = open_global(arguments[2])) == NULL || !work(options)) return 3;
        if ((neighbour = open_global(arguments[3])) == NULL || !neighbour_works()) return 4;
    } else {
        if ((neighbour = open_global(arguments[3])) == NULL || !neighbour_works()) return 5;
        if ((library = open_global(arguments[2])) == NULL || !work(options)) return 6;
    }
    return work(options) && neighbour_works() && work(options) ? 0 : 7;
}
