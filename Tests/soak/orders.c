#include "load.h"

const char *const kind_names[KINDS] = {"entity", "user", "profile", "assignment"};
static const char *const verb_names[VERBS] = {"create", "fetch", "update", "delete", "list", "page"};
static const char *const resources[KINDS] = {
    "verify.v2.entity", "ip_messaging.v2.user", "trusthub.v1.customer_profile",
    "trusthub.v1.customer_profile_entity_assignment"};

/* Where the load creates: not where the seeded records are, which lists and pagers count. */
static const char *const own_place[KINDS] = {
    "VA0000000000000000000000000000500a", "IS0000000000000000000000000000500a", "RN0000000000000000000000000000500a",
    "BU6e73e372e2338aca63033b0ca389c35a"};
const char *const place_names[KINDS] = {"ServiceSid", "ServiceSid", "PolicySid", "CustomerProfileSid"};

typedef twilite_response *Function(twilite_client *, const char *);
static Function *const functions[KINDS][VERBS] = {
    {twilite_verify_v2_entity_create, twilite_verify_v2_entity_fetch, NULL, twilite_verify_v2_entity_delete,
     twilite_verify_v2_entity_list, twilite_verify_v2_entity_page},
    {twilite_ip_messaging_v2_user_create, twilite_ip_messaging_v2_user_fetch, twilite_ip_messaging_v2_user_update,
     twilite_ip_messaging_v2_user_delete, twilite_ip_messaging_v2_user_list, twilite_ip_messaging_v2_user_page},
    {twilite_trusthub_v1_customer_profile_create, twilite_trusthub_v1_customer_profile_fetch,
     twilite_trusthub_v1_customer_profile_update, twilite_trusthub_v1_customer_profile_delete,
     twilite_trusthub_v1_customer_profile_list, twilite_trusthub_v1_customer_profile_page},
    {twilite_trusthub_v1_customer_profile_entity_assignment_create,
     twilite_trusthub_v1_customer_profile_entity_assignment_fetch, NULL,
     twilite_trusthub_v1_customer_profile_entity_assignment_delete,
     twilite_trusthub_v1_customer_profile_entity_assignment_list,
     twilite_trusthub_v1_customer_profile_entity_assignment_page},
};

void caller_begin(Caller *caller, uint64_t seed, unsigned round, unsigned who) {
    *caller = (Caller){.round = round, .who = who, .dice = dice(seed, round, who), .lock = PTHREAD_MUTEX_INITIALIZER};
}

static void name(Caller *caller, Record *record) {
    unsigned made = caller->made++;
    if (record->kind == ASSIGNMENT) /* An object's SID, the only thing that tells an assignment. */
        snprintf(record->name, sizeof record->name, "IT%016x%08x%08x", caller->round, caller->who, made);
    else
        snprintf(record->name, sizeof record->name, "soak-%u-%u-%u", caller->round, caller->who, made);
}

Order order(Caller *caller) {
    Order order = {0};
    pthread_mutex_lock(&caller->lock);
    unsigned what = roll(&caller->dice, 100), one = roll(&caller->dice, sizeof caller->records / sizeof(Record));
    order.record.kind = roll(&caller->dice, KINDS);
    if (what < 10) {
        order.verb = roll(&caller->dice, 2) ? LIST : PAGE;
        order.limit = 1 + roll(&caller->dice, 40);
    } else if (what < 50 && caller->count) {
        order.record = caller->records[one %= caller->count];
        caller->records[one] = caller->records[--caller->count];
        int can_update = (order.record.kind == USER || order.record.kind == PROFILE) && !order.record.updated;
        order.verb = what < 22 && can_update ? UPDATE : what < 36 ? DELETE : FETCH;
        if (order.verb == UPDATE) snprintf(order.value, sizeof order.value, "%s@example.com", order.record.name);
    } else {
        order.verb = CREATE;
        name(caller, &order.record);
    }
    pthread_mutex_unlock(&caller->lock);
    if (order.verb == LIST || order.verb == PAGE) snprintf(order.record.name, sizeof order.record.name, "%u", order.limit);
    ledger("+ %s %s %s %s", verb_names[order.verb], kind_names[order.record.kind], order.record.name, order.value);
    return order;
}

const char *operation(const Order *order) {
    static _Thread_local char text[100];
    snprintf(text, sizeof text, "%s.%s", resources[order->record.kind], verb_names[order->verb]);
    return text;
}

twilite_params *parameters(const Order *order) {
    const Record *record = &order->record;
    twilite_params *params = twilite_params_create();
    int lists = order->verb == LIST || order->verb == PAGE;
    if (record->kind != PROFILE || order->verb == CREATE || lists)
        twilite_params_set_text(
            params, place_names[record->kind], lists ? seeded_service[record->kind] : own_place[record->kind]);
    if (lists) {
        twilite_params_set_integer(params, order->verb == LIST ? "Limit" : "PageSize", order->limit);
    } else if (order->verb == CREATE) {
        static const char *const names[KINDS] = {"Identity", "Identity", "FriendlyName", "ObjectSid"};
        twilite_params_set_text(params, names[record->kind], record->name);
        if (record->kind == PROFILE) twilite_params_set_text(params, "Email", "before@example.com");
    } else {
        twilite_params_set_text(
            params, record->kind == ENTITY ? "Identity" : "Sid", record->kind == ENTITY ? record->name : record->sid);
        if (order->verb == UPDATE)
            twilite_params_set_text(params, record->kind == USER ? "FriendlyName" : "Email", order->value);
    }
    return params;
}

static int32_t when_asked_often(void *context) { return --*(int *)context < 0; }

twilite_response *perform(Caller *caller, twilite_client *client, const Order *order) {
    twilite_params *params = parameters(order);
    const char *json = twilite_params_json(params);
    twilite_response *response;
    int patience = (int)roll(&caller->dice, 6), deadline = 1 + (int)roll(&caller->dice, 50);
    if (mistake == DUPLICATE && order->verb == CREATE && caller->made % 20 == 0)
        done_with(got(twilite_call(client, operation(order), json)));
    switch (roll(&caller->dice, 8)) {
    case 0: response = twilite_call_within(client, operation(order), json, deadline, NULL, NULL); break;
    case 1: response = twilite_call_within(client, operation(order), json, 0, when_asked_often, &patience); break;
    case 2:
    case 3: response = twilite_call(client, operation(order), json); break;
    default: response = functions[order->record.kind][order->verb](client, json);
    }
    twilite_params_free(params);
    return got(response);
}

void settle(Caller *caller, const Order *order, twilite_response *response) {
    Record record = order->record;
    int32_t status = response ? twilite_response_status(response) : TWILITE_FULL;
    char found[40] = "-";
    int unknown = response && status != TWILITE_OK && may_have_taken_effect(response) && mistake != DENY;
    int is_of_one = order->verb != LIST && order->verb != PAGE;
    if (status == TWILITE_OK && is_of_one && order->verb != DELETE)
        twilite_response_get(response, "/sid", found, sizeof found);
    if (status == TWILITE_OK && !is_of_one)
        snprintf(found, sizeof found, "%lld", (long long)twilite_response_count(response));
    ledger("= %s %s %s %d %d %d %d %s", verb_names[order->verb], kind_names[record.kind], record.name, (int)status,
           response ? (int)twilite_response_http_status(response) : 0, unknown,
           response ? (int)twilite_response_attempts(response) : 0, found);
    int is_there = order->verb == CREATE ? status == TWILITE_OK : order->verb == DELETE ? 0 : is_of_one;
    if (is_there) {
        if (order->verb == CREATE) memcpy(record.sid, found, sizeof found);
        record.updated |= order->verb == UPDATE;
        pthread_mutex_lock(&caller->lock);
        if (caller->count < sizeof caller->records / sizeof(Record)) caller->records[caller->count++] = record;
        pthread_mutex_unlock(&caller->lock);
    }
    done_with(response);
}
