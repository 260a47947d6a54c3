/* Create many entities at once on one thread, and tell how each ended.
 *
 *   queue [COUNT [SERVICE_SID]] */
#include "example.hpp"

#include <cstdlib>
#include <exception>
#include <iostream>
#include <vector>

int main(int argc, char **argv) try {
    const int count = argc > 1 ? std::atoi(argv[1]) : 100;
    const std::string service = argc > 2 ? argv[2] : "VA0123456789abcdef0123456789abcdef";
    const twilite::client client;
    twilite::queue queue(client, {{"max_in_flight", 32}});

    std::vector<twilite::ticket> tickets;
    for (int number = 0; number < count; ++number)
        tickets.push_back(queue.submit(
            "verify.v2.entity.create", {{"ServiceSid", service}, {"Identity", unique("cpp-queue", number)}}));

    int failed = 0;
    for (twilite::ticket &ticket : tickets) { /* whoever waits for one drives all */
        try {
            std::cout << "created " << ticket.get().get("/sid").value() << '\n';
        } catch (const twilite::error &error) {
            ++failed;
            std::cerr << error.what() << (error.may_have_taken_effect() ? ", but it may be there\n" : "\n");
        }
    }
    std::cout << count - failed << " created, " << failed << " failed\n";
    return failed == 0 ? 0 : 1;
} catch (const std::exception &error) {
    std::cerr << error.what() << '\n';
    return 1;
}
