/* Scenarios that a test runs by name, each in a process of its own: SCENARIO(name) { ... CHECK(condition); ... } */
#ifndef SCENARIO_HPP
#define SCENARIO_HPP

#include <twilite.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>

#define CHECK(condition) ((condition) ? static_cast<void>(0) : failed(#condition, __FILE__, __LINE__))
#define SCENARIO(name)                                                                                                 \
    static void name();                                                                                                \
    static const scenario registered_##name(#name, name);                                                              \
    static void name()

[[noreturn]] inline void failed(const char *condition, const char *file, int line) {
    std::fprintf(stderr, "%s:%d: %s\n", file, line, condition);
    std::exit(1);
}

struct scenario {
    scenario(const char *its_name, void (*its_body)()) : name(its_name), run(its_body), next(first()) {
        first() = this;
    }
    static const scenario *&first() {
        static const scenario *all = nullptr;
        return all;
    }
    const char *name;
    void (*run)();
    const scenario *next;
};

inline const std::string VA = "VA" + std::string(32, 'a');
inline const std::string IDENTITY = "ff483d1ff591898a9942916050d2ca3f";
inline const char *const CREATE = "verify.v2.entity.create";
inline const char *const FETCH = "verify.v2.entity.fetch";
inline const char *const LIST = "verify.v2.entity.list";

/* A client of the test's server that never repeats a request. */
inline twilite::client connected() { return twilite::client({{"max_retries", 0}}); }

/* What a function throws: its error. Nothing thrown, or anything else, fails the test. */
template <class Body>
twilite::error thrown_by(Body body) {
    try {
        body();
    } catch (const twilite::error &error) {
        return error;
    }
    failed("an error is thrown", __FILE__, __LINE__);
}

#endif
