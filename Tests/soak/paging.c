/* Walks through the seeded records, which nobody changes: whatever fails in between, a walk that comes to its end has had each
 * record once. */
#include "load.h"

static const char *const lists[KINDS] = {
    "verify.v2.entity.list", "ip_messaging.v2.user.list", "trusthub.v1.customer_profile.list",
    "trusthub.v1.customer_profile_entity_assignment.list"};
enum { MOST_FAILURES = 8 };

void walk_begin(Walk *walk, twilite_client *client, Dice *dice) {
    *walk = (Walk){.kind = roll(dice, KINDS), .hash = 0xCBF29CE484222325u};
    twilite_params *params = twilite_params_create();
    twilite_params_set_text(params, place_names[walk->kind], seeded_service[walk->kind]);
    twilite_params_set_integer(params, "PageSize", 10 + roll(dice, 40));
    walk->pager = twilite_pager_create(client, lists[walk->kind], twilite_params_json(params), NULL);
    twilite_params_free(params);
    if (!walk->pager) abort();
}

/* FNV-1a of the SIDs, one after the other. */
static void take(Walk *walk, const twilite_response *page) {
    int64_t count = twilite_response_count(page);
    for (int64_t i = mistake == SKIP_RECORD && walk->count == 0; i < count; i++) {
        size_t length;
        const char *record = twilite_response_record(page, i, &length);
        char sid[40] = "";
        twilite_json_get(record, length, "/sid", sid, sizeof sid);
        for (const char *c = sid; *c; c++) walk->hash = (walk->hash ^ (unsigned char)*c) * 0x100000001B3u;
        walk->count++;
    }
}

void walk_on(Walk *walk, twilite_response *response) {
    int32_t status = twilite_response_status(response);
    ledger("= page %s walk %d %d %d %d -", kind_names[walk->kind], (int)status, (int)twilite_response_http_status(response),
           may_have_taken_effect(response), (int)twilite_response_attempts(response));
    if (status == TWILITE_OK) {
        take(walk, response);
    } else if (status == TWILITE_DONE) {
        ledger("w %s %lu %016llx", kind_names[walk->kind], walk->count, (unsigned long long)walk->hash);
        walk->ended = 1;
    } else {
        /* The pager is where it was. */
        walk->ended = ++walk->failures > MOST_FAILURES;
    }
    done_with(response);
}

void walk_end(Walk *walk) { twilite_pager_free(walk->pager); }

void *paging(void *argument) {
    Part *part = argument;
    Dice chance = dice(part->seed, part->round, part->who);
    for (unsigned i = 0; i < part->steps; i++) {
        Walk walk;
        /* Some pagers outlive the client that they were made with. */
        twilite_client *own = roll(&chance, 3) ? NULL : twilite_client_create(part->options, NULL);
        walk_begin(&walk, own ? own : part->client, &chance);
        twilite_client_free(own);
        /* And some are left before their end, with a request on its way. */
        unsigned most = roll(&chance, 3) ? 1000 : 1 + roll(&chance, 4);
        while (!walk.ended && most--) {
            int32_t deadline = roll(&chance, 5) ? 0 : 1 + (int32_t)roll(&chance, 30);
            walk_on(&walk, got(deadline ? twilite_pager_next_within(walk.pager, deadline, NULL, NULL)
                                        : twilite_pager_next(walk.pager)));
        }
        walk_end(&walk);
    }
    return NULL;
}
