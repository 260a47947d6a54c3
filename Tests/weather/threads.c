/* 64 threads on one client: calls that end well and badly, lists, pagers, and a trace that is replaced meanwhile.
 * Arguments: options. */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <twilite.h>

enum { THREADS = 64, ROUNDS = 10 };
static twilite_client *client;
static atomic_int failed, lines;

static void trace(void *context, const char *line) { *(atomic_int *)context += line[0] == '{'; }

static void expect(twilite_response *response, int32_t status, const char *json) {
    if (twilite_response_status(response) != status || (json && strcmp(twilite_response_json(response), json) != 0)) {
        fprintf(stderr, "not %d: %s\n", (int)status, twilite_response_json(response));
        failed = 1;
    }
    twilite_response_free(response);
}

static void *work(void *argument) {
    const char *list = "{\"ServiceSid\": \"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}";
    for (int round = 0; round < ROUNDS; round++) {
        char params[200], json[100];
        int number = (int)(size_t)argument * ROUNDS + round;
        snprintf(params, sizeof params, "{\"ServiceSid\": \"ISaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", \"Sid\": \"user%d\"}",
                 number);
        snprintf(json, sizeof json, "{\"identity\":\"user%d\"}", number);
        int is_found = number % 10 != 7;
        expect(twilite_ip_messaging_v2_user_fetch(client, params), is_found ? TWILITE_OK : TWILITE_API_ERROR,
               is_found ? json : NULL);
        expect(twilite_verify_v2_entity_fetch(client, list), TWILITE_INVALID_PARAMETERS, NULL);
        expect(twilite_validate("verify.v2.entity.list", list), TWILITE_OK, "{\"valid\": true}");
        twilite_client_set_trace(client, round % 3 ? trace : NULL, &lines);
    }
    expect(twilite_verify_v2_entity_list(client, list), TWILITE_OK, "[{\"n\":1},{\"n\":2},{\"n\":3}]");
    twilite_pager *pager = twilite_pager_create(client, "verify.v2.entity.list", list, NULL);
    expect(twilite_pager_next(pager), TWILITE_OK, "[{\"n\":1}]");
    expect(twilite_pager_next(pager), TWILITE_OK, "[{\"n\":2}]");
    if (!twilite_catalog()[0]) failed = 1;
    return pager;
}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    client = twilite_client_create(arguments[1], NULL);
    twilite_client_set_trace(client, trace, &lines);
    pthread_t threads[THREADS];
    for (size_t i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, work, (void *)i);
    void *pagers[THREADS];
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], &pagers[i]);
    twilite_client_free(client);
    /* Pagers go on without their client, and on another thread than the one that made them. */
    for (int i = 0; i < THREADS; i++) {
        expect(twilite_pager_next(pagers[i]), TWILITE_OK, "[{\"n\":3}]");
        expect(twilite_pager_next(pagers[i]), TWILITE_DONE, NULL);
        twilite_pager_free(pagers[i]);
    }
    if (!failed && lines > 0) puts("ok");
    return failed;
}
