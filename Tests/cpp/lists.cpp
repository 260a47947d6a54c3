#include "scenario.hpp"

#include <algorithm>
#include <vector>
#if __cplusplus >= 202002L
#include <ranges>
static_assert(std::ranges::forward_range<twilite::list> && std::ranges::sized_range<twilite::list>);
static_assert(std::ranges::forward_range<twilite::records> && std::ranges::input_range<twilite::stream>);
#endif

using twilite::status;

static const twilite::params SERVICE{{"ServiceSid", VA}};

template <class Range>
static std::string numbers(Range &&range) {
    std::string found;
    for (const twilite::record each : range) found += each.get("/n").value_or("?") + " ";
    return found;
}

SCENARIO(a_list) {
    const twilite::client client = connected();
    std::string found;
    for (const auto each : client.list(LIST, SERVICE)) found += each.get("/n").value() + " ";
    CHECK(found == "1 2 3 ");

    const twilite::list records = client.list(LIST, SERVICE);
    CHECK(records.ok() && records.size() == 3 && records[1].json() == "{\"n\": 2}" && records[3].json().empty());
    CHECK(!records[3].get("/n") && records.get("/2/n") == "3" && records[0].kind("/n") == twilite::kind::number);
    CHECK(std::distance(records.begin(), records.end()) == 3 && numbers(records) == numbers(records.records()));
    const auto second = std::find_if(records.begin(), records.end(), [](auto each) { return each.get("/n") == "2"; });
    CHECK((*second).get("/n") == "2");
#if __cplusplus >= 202002L
    auto texts = records | std::views::transform([](twilite::record each) { return each.json(); });
    CHECK(std::ranges::distance(texts) == 3);
#endif
}

SCENARIO(an_empty_list) {
    const twilite::client client = connected();
    CHECK(client.list(LIST, SERVICE).empty());
    CHECK(numbers(client.stream(LIST, SERVICE)).empty());
    twilite::pager pager(client, LIST, SERVICE);
    CHECK(!pager.next() && !pager.next() && pager.try_next().status() == status::done);
}

SCENARIO(a_page) {
    const auto page = connected().call("verify.v2.entity.page", SERVICE);
    CHECK(page.records().size() == 2 && numbers(page.records()) == "1 2 ");
    const twilite::list owned = connected().call("verify.v2.entity.page", SERVICE).records();
    CHECK(numbers(owned) == "1 2 ");
}

SCENARIO(several_pages) {
    const twilite::client client = connected();
    CHECK(numbers(client.stream(LIST, SERVICE)) == "1 2 3 4 5 ");
    twilite::pager pager(client, LIST, SERVICE);
    std::vector<std::size_t> sizes;
    while (const auto page = pager.next()) sizes.push_back(page->size());
    CHECK((sizes == std::vector<std::size_t>{2, 1, 2}));
}

SCENARIO(an_error_on_page_two) {
    auto stream = connected().stream(LIST, SERVICE);
    std::string found;
    const auto error = thrown_by([&] {
        for (const auto each : stream) found += each.get("/n").value() + " ";
    });
    CHECK(error.status() == status::api_error && error.http_status() == 503 && found == "1 2 ");
    CHECK(numbers(stream) == "3 " && numbers(stream).empty());
}

SCENARIO(a_loop_that_is_left) {
    auto stream = connected().stream(LIST, SERVICE);
    std::string found;
    for (const auto each : stream) {
        found += each.get("/n").value() + " ";
        if (found == "1 2 ") break;
    }
    twilite::stream moved = std::move(stream);
    CHECK(numbers(moved) == "2 3 4 5 " && numbers(moved).empty());
    CHECK(thrown_by([&] { (void)stream.begin(); }).status() == status::misuse);
}

SCENARIO(a_limit) { CHECK(numbers(connected().stream(LIST, {{"ServiceSid", VA}, {"Limit", 1}})) == "1 "); }
