/* splitmix64: https://prng.di.unimi.it/splitmix64.c */
#include "load.h"

static uint64_t next(Dice *of) {
    uint64_t z = of->state += 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

Dice dice(uint64_t seed, uint64_t round, uint64_t who) {
    Dice of = {seed};
    of.state = next(&of) ^ round;
    of.state = next(&of) ^ who;
    return of;
}

unsigned roll(Dice *of, unsigned below) { return (unsigned)(next(of) % below); }
