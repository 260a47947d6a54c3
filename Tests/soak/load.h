/* The load of the soak: threads, queues, pagers and children that call the library, and write down what they were told. */
#ifndef LOAD_H
#define LOAD_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <twilite.h>
#include <unistd.h>

typedef enum { ENTITY, USER, PROFILE, ASSIGNMENT, KINDS } Kind;
typedef enum { CREATE, FETCH, UPDATE, DELETE, LIST, PAGE, VERBS } Verb;

/* What the harness does wrong on purpose, to see that it is found. */
typedef enum { NOTHING, DUPLICATE, LOSE, DENY, LEAK, SKIP_RECORD, HANG } Mistake;
extern Mistake mistake;
/* How long a round may take, and a child of it. */
extern unsigned most_seconds;

/* ---- dice.c: numbers that follow from a seed ---- */

typedef struct {
    uint64_t state;
} Dice;

Dice dice(uint64_t seed, uint64_t round, uint64_t who);
/* A number from 0 to below - 1. */
unsigned roll(Dice *of, unsigned below);

/* ---- orders.c: one call, with what it is about ---- */

typedef struct {
    Kind kind;
    char name[64];
    char sid[40];
    int updated;
} Record;

typedef struct {
    Verb verb;
    Record record;
    char value[80]; /* What an update sets. */
    unsigned limit; /* How many records a list shall have, and a page at most. */
} Order;

/* Who calls. Its records are those that it was told it has created; an order takes its record out until it is settled. */
typedef struct {
    unsigned round, who, made;
    Dice dice;
    Record records[64];
    unsigned count;
    pthread_mutex_t lock;
} Caller;

void caller_begin(Caller *caller, uint64_t seed, unsigned round, unsigned who);
/* Chooses the next call, and writes down that it will be made. */
Order order(Caller *caller);
extern const char *const kind_names[KINDS];
/* The parameter that says where a list's records are. */
extern const char *const place_names[KINDS];
const char *operation(const Order *order);
/* The call's parameters, to be freed with twilite_params_free. */
twilite_params *parameters(const Order *order);
/* Makes the call, in one of the ways in which a thread can wait for one. */
twilite_response *perform(Caller *caller, twilite_client *client, const Order *order);
/* Writes down what came of it, and frees the response. NULL: it was not accepted. */
void settle(Caller *caller, const Order *order, twilite_response *response);

/* ---- ledger.c: what is written down, and what is counted ---- */

extern atomic_ulong responses_got, responses_freed;
int ledger_open(const char *path);
void ledger(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* Counts a response that was returned, and gives it back. */
twilite_response *got(twilite_response *response);
void done_with(twilite_response *response);
/* Whether an error says that nobody can know. */
int may_have_taken_effect(const twilite_response *response);

/* ---- the parts of a round ---- */

extern const char *seeded_service[KINDS]; /* The service or profile that has the seeded records. */

typedef struct {
    twilite_client *client;
    const char *options; /* The client's. */
    uint64_t seed;
    unsigned round, who, steps;
} Part;

void *calling(void *part);         /* calling.c: a thread that waits for each call */
void *paging(void *part);          /* paging.c: a thread that walks through lists, a page at a time */
void *queueing(void *part);        /* queueing.c: a thread with a queue of its own */
void *queueing_in_two(void *part); /* queueing.c: a thread that hands in, and one that takes */
int forking(Part *part);           /* forking.c: children that call, some of which are killed */

/* paging.c: a walk through all seeded records of a kind. */
typedef struct {
    Kind kind;
    twilite_pager *pager;
    unsigned long count;
    uint64_t hash;
    unsigned failures;
    int ended;
} Walk;

void walk_begin(Walk *walk, twilite_client *client, Dice *dice);
/* Takes a page, or an end, or a failure. */
void walk_on(Walk *walk, twilite_response *response);
void walk_end(Walk *walk);

#endif
