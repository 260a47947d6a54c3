/* Does what a sanitizer is to find. Arguments: leak, or race. */
#include <pthread.h>
#include <string.h>
#include <twilite.h>

static void *change(void *params) {
    for (int i = 0; i < 100; i++) twilite_params_set_integer(params, "Limit", i);
    return NULL;
}

static void *look(void *params) {
    for (int i = 0; i < 100; i++) twilite_params_json(params);
    return NULL;
}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    if (strcmp(arguments[1], "leak") == 0) {
        twilite_response *response = NULL; /* never freed */
        for (int i = 0; i < 10; i++) response = twilite_validate("verify.v2.entity.list", "{}");
        return response == NULL;
    }
    twilite_params *params = twilite_params_create(); /* one thread's alone, says the header */
    pthread_t threads[2];
    pthread_create(&threads[0], NULL, change, params);
    pthread_create(&threads[1], NULL, look, params);
    for (int i = 0; i < 2; i++) pthread_join(threads[i], NULL);
    twilite_params_free(params);
    return 0;
}
