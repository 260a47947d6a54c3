#include "load.h"

/* The tag of a walk's pages is none of an order's. */
enum { MOST_PENDING = 40, MOST_ORDERS = 1000, WALK = 1000000 };
static const char queue_options[] = "{\"max_pending\": 40, \"max_in_flight\": 16}";

typedef struct {
    Caller caller;
    twilite_queue *queue;
    Order orders[MOST_ORDERS];
    Walk walk;
    atomic_uint handed_in;
    atomic_int all_handed_in;
} Line;

static void hand_in(Line *line) {
    unsigned tag = line->handed_in;
    Dice *chance = &line->caller.dice;
    Order *next = &line->orders[tag];
    *next = order(&line->caller);
    pthread_mutex_lock(&line->caller.lock);
    int32_t deadline = roll(chance, 6) ? 0 : 1 + (int32_t)roll(chance, 50);
    pthread_mutex_unlock(&line->caller.lock);
    twilite_params *params = parameters(next);
    const char *json = twilite_params_json(params);
    int32_t status = deadline ? twilite_queue_submit_within(line->queue, tag, operation(next), json, deadline)
                              : twilite_queue_submit(line->queue, tag, operation(next), json);
    twilite_params_free(params);
    if (status != TWILITE_OK) settle(&line->caller, next, NULL);
    line->handed_in++;
}

static void take(Line *line, twilite_response *response) {
    uint64_t tag = twilite_response_tag(response);
    if (tag != WALK) {
        settle(&line->caller, &line->orders[tag], response);
        return;
    }
    walk_on(&line->walk, response);
    if (!line->walk.ended) line->walk.ended = twilite_queue_submit_page(line->queue, WALK, line->walk.pager) != TWILITE_OK;
}

/* One at a time, or as many as there are. */
static size_t take_some(Line *line, unsigned way, int32_t timeout_ms) {
    twilite_response *several[8];
    size_t count = 1;
    if (way % 2) {
        count = twilite_queue_take(line->queue, several, 8, timeout_ms);
    } else {
        several[0] = twilite_queue_next(line->queue, timeout_ms);
        count = several[0] != NULL;
    }
    for (size_t i = 0; i < count; i++) {
        got(several[i]);
        if (twilite_response_status(several[i]) == TWILITE_CLOSED) {
            done_with(several[i]);
            return 0;
        }
        take(line, several[i]);
    }
    return count;
}

/* Ends a queue in one of the ways in which programs do: when all has come, closed with calls in flight, or freed with them. */
static void end(Line *line, unsigned way) {
    if (way == 0) twilite_queue_close(line->queue);
    if (way == 1)
        for (unsigned i = 0; i < line->handed_in; i++) twilite_queue_cancel(line->queue, i);
    if (way != 2)
        while (twilite_queue_pending(line->queue)) take_some(line, way, 50);
    twilite_queue_free(line->queue);
    walk_end(&line->walk);
    free(line);
}

static Line *begin(Part *part) {
    Line *line = calloc(1, sizeof *line);
    caller_begin(&line->caller, part->seed, part->round, part->who);
    line->queue = twilite_queue_create(part->client, queue_options, NULL);
    walk_begin(&line->walk, part->client, &line->caller.dice);
    if (!line->queue || twilite_queue_submit_page(line->queue, WALK, line->walk.pager) != TWILITE_OK) abort();
    return line;
}

void *queueing(void *argument) {
    Part *part = argument;
    Line *line = begin(part);
    while (line->handed_in < part->steps) {
        switch (roll(&line->caller.dice, 12)) {
        case 0: twilite_queue_cancel(line->queue, roll(&line->caller.dice, line->handed_in + 1)); break;
        case 1: twilite_queue_wake(line->queue); break;
        case 2:
        case 3: take_some(line, roll(&line->caller.dice, 2), 20); break;
        case 4: take_some(line, roll(&line->caller.dice, 2), 0); break;
        default: hand_in(line);
        }
    }
    end(line, roll(&line->caller.dice, 4));
    return NULL;
}

static void *taking(void *argument) {
    Line *line = argument;
    for (unsigned way = 0;; way++) {
        take_some(line, way, 100);
        if (line->all_handed_in && !twilite_queue_pending(line->queue)) return NULL;
    }
}

void *queueing_in_two(void *argument) {
    Part *part = argument;
    Line *line = begin(part);
    pthread_t taker;
    pthread_create(&taker, NULL, taking, line);
    while (line->handed_in < part->steps) {
        hand_in(line);
        /* Where too many are held, the taker is waited for; else it finds little to do at a time. */
        while (twilite_queue_pending(line->queue) >= MOST_PENDING) usleep(100);
    }
    line->all_handed_in = 1;
    twilite_queue_wake(line->queue);
    pthread_join(taker, NULL);
    end(line, 3);
    return NULL;
}
