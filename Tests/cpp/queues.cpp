#include "scenario.hpp"

#include <optional>
#include <set>
#include <thread>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

using namespace std::chrono_literals;
using twilite::status;

/* The server holds back the answer to "held-…" until another request says so. */
static const char *const HELD = "held-identity";
static const char *const QUICK = "quick-identity";

static twilite::ticket create(twilite::queue &queue, std::string_view identity) {
    return queue.submit(CREATE, {{"ServiceSid", VA}, {"Identity", identity}});
}

/* Have the server answer what it holds back. */
static void release(const twilite::client &client) {
    (void)client.call(FETCH, {{"ServiceSid", VA}, {"Identity", "release-all"}});
}

SCENARIO(out_of_order) {
    const twilite::client client = connected();
    twilite::queue queue(client);
    twilite::ticket held = create(queue, HELD), quick = create(queue, QUICK);
    CHECK(queue.pending() == 2);
    CHECK(quick.get().get("/identity") == QUICK);
    CHECK(!held.ready() && !held.wait_for(1ms) && queue.pending() == 1);
    release(client);
    CHECK(held.wait_for(twilite::forever) && held.ready());
    CHECK(held.get().get("/identity") == HELD && queue.pending() == 0);
}

SCENARIO(kept_for_their_tickets) {
    const twilite::client client = connected();
    twilite::queue queue(client);
    std::vector<twilite::ticket> tickets;
    for (int each = 0; each < 100; ++each) tickets.push_back(create(queue, "identity-" + std::to_string(each)));
    queue.run();
    CHECK(queue.pending() == 0);
    for (std::size_t each = tickets.size(); each-- > 0;) {
        CHECK(tickets[each].ready());
        CHECK(tickets[each].get().get("/identity") == "identity-" + std::to_string(each));
    }
}

SCENARIO(failures) {
    const twilite::client client = connected();
    twilite::queue queue(client);
    twilite::ticket wrong = queue.submit(CREATE, {{"ServiceSid", VA}}), unknown = queue.submit("no.such");
    twilite::ticket missing = queue.submit(FETCH, {{"ServiceSid", VA}, {"Identity", "not-here-at-all"}});
    CHECK(thrown_by([&] { (void)missing.get(); }).code() == 20404);
    CHECK(wrong.try_get().status() == status::invalid_parameters);
    CHECK(thrown_by([&] { (void)unknown.get(); }).status() == status::misuse);
    using namespace std::string_literals;
    CHECK(thrown_by([&] { (void)queue.submit("a\0b"s); }).status() == status::misuse && queue.pending() == 0);
}

SCENARIO(a_cancelled_call) {
    const twilite::client client = connected();
    twilite::queue queue(client);
    twilite::ticket held = create(queue, HELD), after = create(queue, "after-the-held-one");
    CHECK(after.get().ok());
    CHECK(held.cancel());
    const auto error = thrown_by([&] { (void)held.get(); });
    CHECK(error.status() == status::cancelled && error.may_have_taken_effect());
    CHECK(!held.cancel());
    twilite::ticket late = queue.submit(CREATE, {{"ServiceSid", VA}, {"Identity", HELD}}, 20ms);
    CHECK(late.try_get().status() == status::timeout);
}

SCENARIO(a_queue_before_its_tickets) {
    const twilite::client client = connected();
    twilite::ticket held, quick, dropped;
    {
        twilite::queue queue(client);
        held = create(queue, HELD);
        quick = create(queue, "after-the-held-one");
        dropped = create(queue, HELD);
        dropped = twilite::ticket();
        CHECK(quick.wait_for(twilite::forever));
        CHECK(queue.submit_tagged(1, CREATE, {{"ServiceSid", VA}, {"Identity", HELD}}));
    }
    CHECK(quick.ready() && quick.get().ok() && held.ready() && !held.cancel());
    const auto error = thrown_by([&] { (void)held.get(); });
    CHECK(error.status() == status::cancelled && error.may_have_taken_effect());

    twilite::queue one(client);
    twilite::ticket of_one = create(one, HELD);
    one = twilite::queue(client);
    CHECK(of_one.try_get().status() == status::cancelled && create(one, QUICK).get().ok());
}

SCENARIO(tags) {
    const twilite::client client = connected();
    twilite::queue queue(client);
    std::multiset<std::uint64_t> given, taken;
    twilite::ticket ticket = create(queue, QUICK);
    for (std::uint64_t tag = 1; tag <= 20; ++tag) {
        CHECK(queue.submit_tagged(tag, CREATE, {{"ServiceSid", VA}, {"Identity", QUICK}}));
        given.insert(tag);
    }
    CHECK(ticket.get().ok());
    CHECK(queue.take(0).empty());
    while (queue.pending() > 0) {
        const auto some = queue.take(3);
        CHECK(!some.empty() && some.size() <= 3);
        for (const auto &each : some) taken.insert(each.tag());
    }
    CHECK(given == taken && queue.take(3, 0ms).empty());
    for (const std::uint64_t tag : {std::uint64_t{0}, std::uint64_t{1} << 63})
        CHECK(thrown_by([&] { (void)queue.submit_tagged(tag, FETCH); }).status() == status::misuse);

    CHECK(queue.submit_tagged(5, CREATE, {{"ServiceSid", VA}, {"Identity", HELD}}));
    CHECK(queue.cancel(5) && !queue.cancel(6) && queue.take(1).at(0).status() == status::cancelled && queue.fd() >= 0);
}

SCENARIO(a_full_queue) {
    const twilite::client client = connected();
    twilite::queue queue(client, {{"max_pending", 2}});
    std::vector<twilite::ticket> tickets;
    for (int each = 0; each < 10; ++each) tickets.push_back(create(queue, QUICK));
    for (auto &each : tickets) CHECK(each.get().ok());
    CHECK(queue.submit_tagged(1, "no.such") && queue.submit_tagged(2, "no.such") && !queue.submit_tagged(3, "no.such"));
    CHECK(queue.take(9).size() == 2 && queue.submit_tagged(3, "no.such"));
}

SCENARIO(a_closed_queue) {
    const twilite::client client = connected();
    twilite::queue queue(client);
    twilite::ticket held = create(queue, HELD);
    CHECK(queue.submit_tagged(1, CREATE, {{"ServiceSid", VA}, {"Identity", HELD}}));
    queue.close();
    CHECK(thrown_by([&] { (void)create(queue, QUICK); }).status() == status::closed);
    CHECK(thrown_by([&] { (void)queue.submit_tagged(2, FETCH); }).status() == status::closed);
    CHECK(!queue.at_end() && queue.take(9).size() == 1 && queue.take(9).empty() && queue.at_end());
    CHECK(held.try_get().status() == status::cancelled);
}

SCENARIO(a_wake) {
    const twilite::client client = connected();
    twilite::queue queue(client);
    queue.wake();
    CHECK(queue.take(1).empty());
    std::thread other([&] { queue.wake(); });
    CHECK(queue.take(1).empty());
    other.join();

    /* A wake is not for who waits for a ticket. */
    queue.wake();
    CHECK(create(queue, QUICK).get().ok() && queue.take(1).empty());
}

SCENARIO(pages) {
    const twilite::client client = connected();
    twilite::queue queue(client);
    twilite::pager pager(client, LIST, {{"ServiceSid", VA}});
    const twilite::list page = queue.submit_page(pager).get().records();
    CHECK(page.size() == 2);
    CHECK(queue.submit_page(pager).get().status() == status::done);
}

SCENARIO(a_child_process) {
    const twilite::client client = connected();
    std::optional<twilite::queue> queue(client);
    twilite::ticket held = create(*queue, HELD);
    const pid_t child = fork();
    if (child == 0) {
        CHECK(thrown_by([&] { (void)create(*queue, QUICK); }).status() == status::misuse);
        CHECK(thrown_by([&] { (void)queue->take(1); }).status() == status::misuse);
        CHECK(thrown_by([&] { (void)held.get(); }).status() == status::misuse && !held.cancel());
        queue.reset();
        CHECK(thrown_by([&] { (void)held.get(); }).status() == status::closed);
        _exit(0);
    }
    int ended = 1;
    CHECK(waitpid(child, &ended, 0) == child && ended == 0);
    release(client);
    CHECK(held.get().get("/identity") == HELD);
}

SCENARIO(threads) {
    const twilite::client client = connected();
    twilite::queue queue(client, {{"max_in_flight", 8}});
    std::vector<std::thread> all;
    for (int number = 0; number < 4; ++number) {
        all.emplace_back([&queue, number] {
            std::vector<twilite::ticket> tickets;
            const auto identity = [number](std::size_t each) {
                return std::to_string(number) + "-thread-" + std::to_string(each);
            };
            for (std::size_t each = 0; each < 25; ++each) tickets.push_back(create(queue, identity(each)));
            for (std::size_t each = 0; each < 25; ++each) CHECK(tickets[each].get().get("/identity") == identity(each));
        });
    }
    for (int number = 0; number < 50; ++number)
        CHECK(queue.submit_tagged(7, CREATE, {{"ServiceSid", VA}, {"Identity", "tagged-call"}}));
    for (std::size_t taken = 0; taken < 50;) taken += queue.take(4).size();
    for (auto &each : all) each.join();
    CHECK(queue.pending() == 0);
}

SCENARIO(a_thread_that_drives) {
    const twilite::client client = connected();
    twilite::queue queue(client);
    std::thread driver([&] {
        while (!queue.at_end()) (void)queue.take(8);
    });
    for (int each = 0; each < 20; ++each) CHECK(create(queue, QUICK).get().ok());
    queue.close();
    driver.join();
}
