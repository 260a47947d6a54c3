#include "scenario.hpp"

#include <cstring>

int main(int, char **argv) {
    for (const scenario *each = scenario::first(); each != nullptr; each = each->next) {
        if (std::strcmp(each->name, argv[1]) != 0) continue;
        each->run();
        return 0;
    }
    std::fprintf(stderr, "there is no scenario %s\n", argv[1]);
    return 2;
}
