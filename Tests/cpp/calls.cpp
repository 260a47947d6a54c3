#include "scenario.hpp"

#include <atomic>
#include <limits>
#include <type_traits>
#include <utility>

using namespace std::chrono_literals;
using twilite::status;

static const twilite::params ENTITY{{"ServiceSid", VA}, {"Identity", IDENTITY}};

template <class Type>
constexpr bool is_moved_only = std::is_nothrow_move_constructible_v<Type> && std::is_nothrow_move_assignable_v<Type> &&
                               !std::is_copy_constructible_v<Type> && !std::is_copy_assignable_v<Type> &&
                               std::is_nothrow_destructible_v<Type>;
static_assert(is_moved_only<twilite::client> && is_moved_only<twilite::params> && is_moved_only<twilite::response>);
static_assert(is_moved_only<twilite::list> && is_moved_only<twilite::pager> && is_moved_only<twilite::stream>);
static_assert(is_moved_only<twilite::queue> && is_moved_only<twilite::ticket>);
static_assert(std::is_nothrow_copy_constructible_v<twilite::error>, "as what is thrown has to be");
static_assert(!std::is_constructible_v<twilite::value, char>, "a character is no number");

SCENARIO(a_call) {
    const twilite::client client = connected();
    const auto entity = client.call(CREATE, {{"ServiceSid", VA}, {"Identity", IDENTITY}});
    CHECK(entity.ok() && entity.status() == status::ok && entity.http_status() == 201 && entity.attempts() == 1);
    CHECK(entity.get("/sid") == "YE" + std::string(32, 'a'));
    CHECK(entity.get("").value() == entity.json() && entity.get("/links/factors").value().substr(0, 8) == "https://");
    CHECK(!entity.get("/no_such") && entity.kind("/no_such") == twilite::kind::none);
    CHECK(entity.kind("/sid") == twilite::kind::string && entity.kind("") == twilite::kind::object);
    CHECK(entity.json().substr(0, 7) == "{\"sid\":" && entity.json().data()[entity.json().size()] == '\0');
    CHECK(entity.request_id() == "RQ1" && entity.header("etag") == "\"7\"" && entity.header("X-Empty") == "");
    CHECK(!entity.header("X-None") && entity.headers().value().find("ETag: \"7\"\r\n") != std::string_view::npos);
    CHECK(entity.tag() == 0 && entity.records().empty() && entity.records().begin() == entity.records().end());
}

SCENARIO(values_of_every_length) {
    for (std::size_t length = 0; length < 300; ++length) {
        const std::string text(length, 'x'), json = "{\"a\": \"" + text + "\", \"b\": [\"" + text + "\"]}";
        CHECK(twilite::record(json).get("/a") == text && twilite::record(json).get("/b") == "[\"" + text + "\"]");
    }
    CHECK(twilite::record("\"a\\u0000\\u00e9\"").get("") == std::string("a\0\xc3\xa9", 4));
    CHECK(!twilite::record().get("") && twilite::record().kind("") == twilite::kind::none);
}

SCENARIO(an_error) {
    const twilite::client client = connected();
    const auto error = thrown_by([&] { (void)client.call(FETCH, ENTITY); });
    CHECK(error.status() == status::api_error && error.code() == 20404 && error.http_status() == 404);
    CHECK(!error.may_have_taken_effect() && error.response().request_id() == "RQ2");
    CHECK(std::string(error.what()) == "verify.v2.entity.fetch: not here (HTTP 404)");
    const twilite::error copy = error;
    CHECK(&copy.response() == &error.response());

    const auto looked_at = client.try_call(FETCH, ENTITY);
    CHECK(!looked_at.ok() && looked_at.status() == status::api_error && looked_at.get("/error/code") == "20404");
    CHECK(looked_at.records().empty());
}

SCENARIO(a_lost_create) {
    const auto error = thrown_by([] { (void)connected().call(CREATE, ENTITY); });
    CHECK(error.status() == status::transport && error.may_have_taken_effect());
    CHECK(error.code() == 0 && error.http_status() == 0 && !error.response().request_id());
}

SCENARIO(refusals) {
    using namespace std::string_literals;
    const twilite::client client = connected();
    twilite::params params;
    const auto is_misuse = [](auto body) { return thrown_by(body).status() == status::misuse; };
    CHECK(is_misuse([&] { (void)client.call("verify.v2.entity.create\0x"s, ENTITY); }));
    CHECK(is_misuse([&] { (void)client.try_call("verify.v2.entity.create\0x"s, ENTITY); }));
    CHECK(is_misuse([&] { params.set("Na\0me"s, "x"); }));
    CHECK(is_misuse([&] { params.set("Name", "\xff"); }));
    CHECK(is_misuse([&] { params.set("\xff", "x"); }));
    CHECK(is_misuse([&] { params.set("Name", twilite::json{"{\"a\": "}); }));
    CHECK(is_misuse([&] { params.set("Name", std::numeric_limits<double>::infinity()); }));
    CHECK(params.json() == "{}");
    CHECK(is_misuse([&] { (void)client.call("verify.v2.entity.creat", ENTITY); }));
    CHECK(is_misuse([&] { (void)client.call(CREATE, twilite::json{"[]"}); }));
    CHECK(is_misuse([] { twilite::client with({{"no_such_option", 1}}); }));
    CHECK(is_misuse([] { (void)twilite::record("{}").get("sid"); }));
    CHECK(is_misuse([&] { (void)twilite::stream(twilite::pager(client, CREATE, ENTITY)); }));
    CHECK(is_misuse([&] { twilite::queue with(client, {{"max_in_flight", 0}}); }));

    const auto error = thrown_by([&] { (void)client.call(CREATE, {{"Identity", ""}}); });
    CHECK(error.status() == status::invalid_parameters && error.response().get("/error/parameters/1"));
    const std::string told = error.what();
    CHECK(told.find("ServiceSid is required") != std::string::npos && told.find("; ") != std::string::npos);
    CHECK(told.rfind("verify.v2.entity.create: ", 0) == 0 && told.find("HTTP") == std::string::npos);
    CHECK(client.try_call(CREATE).status() == status::invalid_parameters);
    CHECK(twilite::validate(CREATE, ENTITY).ok() && !twilite::validate(CREATE, {}).ok());
}

SCENARIO(parameters) {
    using namespace std::string_literals;
    const std::optional<std::string> given = "there", absent;
    const std::string text = "\"\\\n\0\xc3\xa9"s;
    twilite::params params{{"Text", text}, {"Empty", ""}, {"View", std::string_view("view").substr(1)}, {"True", true},
        {"Least", std::numeric_limits<std::int64_t>::min()}, {"Most", std::numeric_limits<std::uint64_t>::max()},
        {"Small", static_cast<unsigned char>(7)}, {"Half", 0.5f}, {"Json", twilite::json{"{\"a\": [1]}"}},
        {"None", nullptr}, {"Given", given}, {"Absent", absent}, {"Gone", 1}};
    CHECK(params.set("View", "new").remove("Gone") && !params.remove("Gone"));
    const twilite::record built(params.json());
    const char *const values[][2] = {{"/Empty", ""}, {"/View", "new"}, {"/True", "true"},
        {"/Least", "-9223372036854775808"}, {"/Most", "18446744073709551615"}, {"/Small", "7"}, {"/Half", "0.5"},
        {"/Json", "{\"a\": [1]}"}, {"/None", "null"}, {"/Given", "there"}, {"/Absent", "null"}};
    for (const auto &each : values) CHECK(built.get(each[0]) == each[1]);
    CHECK(built.get("/Text") == text && built.kind("/View") == twilite::kind::string && !built.get("/Gone"));
    CHECK(built.kind("/True") == twilite::kind::boolean && built.kind("/Most") == twilite::kind::number);
    CHECK(built.kind("/None") == twilite::kind::null && built.kind("/Absent") == twilite::kind::null);
    const twilite::client client = connected();
    const auto nul = client.try_request("POST", "verify", "/v2/Things", {{"Name", text}});
    CHECK(nul.get("/error/parameters/0/name") == "Name" && nul.status() == status::invalid_parameters);
    CHECK(client.request("POST", "verify", "/v2/Things", {{"Name", text.substr(0, 3)}, {"Number", 5}}).ok());
    CHECK(client.request("POST", "verify", "/v2/Things", twilite::json{"{\"Name\": \"n\"}"}).ok());
    CHECK(client.request("GET", "verify", "/v2/Things").get("/sid") == "x");
    CHECK(client.try_request("GET", "verify", "/v2/Things").http_status() == 404);
}

template <class Type>
static void move_to_itself(Type &object) {
    Type &same = object;
    object = std::move(same);
}

SCENARIO(moves) {
    twilite::client client = connected();
    move_to_itself(client);
    twilite::client moved = std::move(client);
    client = std::move(moved);
    auto response = client.call(CREATE, ENTITY);
    move_to_itself(response);
    CHECK(response.ok());
    twilite::response other = std::move(response);
    CHECK(other.ok() && !response.ok() && response.status() == status::misuse && response.handle() == nullptr);
    CHECK(!response.get("/sid") && response.get("/error/status") == "misuse" && response.http_status() == 0);
    CHECK(response.records().empty() && !response.header("ETag") && !response.headers());
    CHECK(response.kind("/error") == twilite::kind::object && response.json().substr(0, 9) == "{\"error\":");
    response = twilite::response(other.release());
    CHECK(response.ok() && !other.ok());

    twilite::params params{{"A", 1}};
    move_to_itself(params);
    twilite::params taken = std::move(params);
    CHECK(twilite::record(taken.json()).get("/A") == "1" && params.json() == "{}");
    CHECK(twilite::record(params.set("B", 2).json()).get("/B") == "2" && !twilite::record(params.json()).get("/A"));

    twilite::queue queue(client);
    move_to_itself(queue);
    twilite::ticket ticket = queue.submit(CREATE, ENTITY);
    move_to_itself(ticket);
    twilite::queue where = std::move(queue);
    twilite::ticket whose = std::move(ticket);
    CHECK(!ticket.valid() && whose.valid() && !ticket.cancel());
    CHECK(thrown_by([&] { (void)ticket.get(); }).status() == status::misuse);
    CHECK(thrown_by([&] { queue.run(); }).status() == status::misuse);
    CHECK(whose.get().ok() && !whose.valid());
    CHECK(thrown_by([&] { (void)whose.get(); }).status() == status::misuse);

    const twilite::client gone = std::move(client);
    CHECK(thrown_by([&] { (void)client.try_call(CREATE, ENTITY); }).status() == status::misuse);
    CHECK(thrown_by([&] { twilite::queue with(client); }).status() == status::misuse);
}

SCENARIO(a_deadline) {
    const twilite::client client = connected();
    CHECK(thrown_by([&] { (void)client.call_within(CREATE, ENTITY, 50ms); }).status() == status::timeout);
    CHECK(client.try_call_within(CREATE, ENTITY, -1s).status() == status::timeout);
    CHECK(client.try_call_within(CREATE, ENTITY, 0ms).status() == status::timeout);
}

SCENARIO(a_call_within_its_deadline) {
    const twilite::client client = connected();
    CHECK(client.call_within(CREATE, ENTITY, 60s, [] { return false; }).ok());
    CHECK(client.call_within(CREATE, ENTITY, twilite::forever).ok());
}

SCENARIO(a_stop) {
    const twilite::client client = connected();
    int asked = 0;
    const auto ended = client.try_call_within(CREATE, ENTITY, twilite::forever, [&] { return ++asked == 3; });
    CHECK(ended.status() == status::cancelled && asked == 3);
    try {
        (void)client.try_call_within(CREATE, ENTITY, 60s, []() -> bool { throw 7; });
        CHECK(false);
    } catch (int number) {
        CHECK(number == 7);
    }
    twilite::pager pager(client, LIST, {{"ServiceSid", VA}});
    CHECK(thrown_by([&] { (void)pager.next_within(60s, [] { return true; }); }).status() == status::cancelled);
    CHECK(pager.try_next_within(50ms).status() == status::timeout);
}

SCENARIO(without_a_client) {
    CHECK(twilite::version() == TWILITE_VERSION);
    CHECK(twilite::describe("verify.v2.entity").kind("/resources/0") == twilite::kind::object);
    CHECK(thrown_by([] { (void)twilite::describe("no_such"); }).status() == status::misuse);
    const auto token = twilite::access_token({{"account_sid", "AC" + std::string(32, '0')},
        {"api_key", "SK" + std::string(32, '0')}, {"api_secret", "s3cr3t-0f-32-characters-at-least"},
        {"identity", "jing"}, {"grants", twilite::json{"{\"video\": {}}"}}});
    CHECK(token.get("/token").value().size() > 100 && token.kind("/expires_at") == twilite::kind::number);
    CHECK(twilite::try_access_token({{"ttl_seconds", -1}}).status() == status::misuse);
}

/* Twilio's own example: https://www.twilio.com/docs/usage/security#validating-requests */
SCENARIO(a_webhook) {
    using namespace std::string_literals;
    const char *token = "12345", *url = "https://mycompany.com/myapp.php?foo=1&bar=2";
    const char *form = "application/x-www-form-urlencoded";
    const std::string body =
        "Digits=1234&To=%2B18005551212&From=%2B14158675309&Caller=%2B14158675309&CallSid=CA1234567890ABCDE";
    const std::string signature = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
    CHECK(twilite::webhook_check(token, signature, url, form, body));
    CHECK(!twilite::webhook_check(token, signature, url, form, body + "x"));
    CHECK(!twilite::webhook_check(token, std::nullopt, url, form, body));
    CHECK(!twilite::webhook_check(token, signature + "\0x"s, url, form, body));
    CHECK(!twilite::webhook_check(token, signature, url + "\0x"s, form, body));
    CHECK(!twilite::webhook_check(token, signature, url, form + "\0x"s, body));
    const auto is_misuse = [&](const char *with, const char *where) {
        const auto check = [&] { (void)twilite::webhook_check(with, signature, where, form, body); };
        return thrown_by(check).status() == status::misuse;
    };
    CHECK(is_misuse("", url) && is_misuse(token, "mycompany.com"));
}

/* A function of twilite.h, and what it gives taken over. */
SCENARIO(beside_c) {
    const twilite::client client = connected();
    const twilite::response entity(twilite_verify_v2_entity_create(client.handle(), ENTITY.c_str()));
    CHECK(entity.ok());
}
