// The runner of the conformance suite in C++: what it is told and what it says is in bindings/conformance/FORMAT.md.
// It reads JSON with twilite::record and hands it on as text, as programs in C++ may.
#include <iostream>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "twilite.hpp"

namespace {

using twilite::json;
using twilite::record;
using twilite::response;

// A JSON text of the suite's, and what it has.
class part {
public:
    explicit part(std::string text) : text_(std::move(text)) {}

    bool has(const std::string &pointer) const { return kind(pointer) != twilite::kind::none; }
    twilite::kind kind(const std::string &pointer) const { return record(text_).kind(pointer); }

    // A text, or any other value as JSON; nothing for null.
    std::optional<std::string> find(const std::string &pointer) const {
        return kind(pointer) == twilite::kind::null ? std::nullopt : record(text_).get(pointer);
    }
    std::string get(const std::string &pointer, const std::string &otherwise = "") const {
        return find(pointer).value_or(otherwise);
    }
    int number(const std::string &pointer, int otherwise) const {
        return has(pointer) ? std::stoi(get(pointer)) : otherwise;
    }

    // The elements of an array, or of all that the text is.
    std::vector<part> elements(const std::string &pointer) const {
        std::vector<part> found;
        while (const auto each = record(text_).get(pointer + "/" + std::to_string(found.size()))) found.emplace_back(*each);
        return found;
    }
    const std::string &text() const noexcept { return text_; }

private:
    std::string text_;
};

// ---- Outcomes -----------------------------------------------------------------------------------------------------

std::string answer_of(const response &of) {
    twilite::params fields, answer;
    const std::string lines(of.headers().value_or(""));
    for (std::size_t at = 0; at < lines.size(); at = lines.find("\r\n", at) + 2) {
        std::string name = lines.substr(at, lines.find(':', at) - at);
        for (char &letter : name) letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        fields.set(name, *of.header(name));
    }
    answer.set("http_status", of.http_status()).set("attempts", of.attempts());
    answer.set("request_id", of.request_id()).set("headers", json(fields.json()));
    return std::string(answer.json());
}

// The inside of an outcome. What is wrong comes as an exception, as it does to users of C++.
template <class Perform> std::string outcome(const part &step, Perform perform) {
    const bool wants_answer = step.has("/response");
    try {
        const response ended = perform();
        return "\"ok\": " + std::string(ended.json()) + (wants_answer ? ", \"response\": " + answer_of(ended) : "");
    } catch (const twilite::error &error) {
        std::string text(error.response().json());
        if (error.response().status() != error.status()) {
            const twilite::params said{{"status", "misuse"}, {"message", error.what()}};
            text = "{\"error\": " + std::string(said.json()) + "}";
        }
        text = text.substr(1, text.size() - 2);  // without its braces
        return text + (wants_answer ? ", \"response\": " + answer_of(error.response()) : "");
    }
}

// ---- Steps --------------------------------------------------------------------------------------------------------

// C++ has no chain of names, but ids: this is which id a chain of the suite's leads to, and what its ids are called.
struct place {
    const char *operation;
    std::vector<std::string> ids;
};
const std::map<std::string, place> places = {
    {"verify v2 services * entities create", {"verify.v2.entity.create", {"ServiceSid"}}},
    {"verify v2 services * entities list", {"verify.v2.entity.list", {"ServiceSid"}}},
    {"verify v2 services * entities * fetch", {"verify.v2.entity.fetch", {"ServiceSid", "Identity"}}},
    {"ip_messaging v2 services * users create", {"ip_messaging.v2.user.create", {"ServiceSid"}}},
    {"trusthub v1 customer_profiles create", {"trusthub.v1.customer_profile.create", {}}},
    {"trusthub v1 customer_profiles * update", {"trusthub.v1.customer_profile.update", {"Sid"}}},
    {"trusthub v1 customer_profiles * entity_assignments create",
     {"trusthub.v1.customer_profile_entity_assignment.create", {"CustomerProfileSid"}}},
};

std::string perform_chain(const twilite::client &client, const part &step) {
    std::string names;
    std::vector<std::string> ids;
    const std::size_t length = step.elements("/path").size();
    for (std::size_t index = 0; index < length; index++) {
        const std::string pointer = "/path/" + std::to_string(index);
        const bool has_id = step.kind(pointer) == twilite::kind::array;
        names += step.get(has_id ? pointer + "/0" : pointer) + (has_id ? " * " : " ");
        if (has_id) ids.push_back(step.get(pointer + "/1"));
    }
    const auto found = places.find(names + step.get("/verb"));
    if (found == places.end()) return "\"unknown\": true";
    twilite::params given;
    for (std::size_t index = 0; index < ids.size(); index++) given.set(found->second.ids[index], ids[index]);
    std::string all(given.json());
    const std::string arguments = step.get("/arguments", "{}");
    if (arguments != "{}") all = all.substr(0, all.size() - 1) + (ids.empty() ? "" : ", ") + arguments.substr(1);
    return outcome(step, [&] { return client.call(found->second.operation, json(all)); });
}

std::string perform_call(const twilite::client &client, const part &step) {
    return outcome(step, [&] {
        const std::string id = step.get("/operation"), parameters = step.get("/parameters", "{}");
        return step.has("/within_ms")
            ? client.call_within(id, json(parameters), std::chrono::milliseconds(step.number("/within_ms", 0)))
            : client.call(id, json(parameters));
    });
}

std::string perform_stream(const twilite::client &client, const part &step) {
    const std::string parameters = step.get("/parameters", "{}");
    std::string records;
    int left = step.number("/take", -1);
    const std::string end = outcome(part("{}"), [&] {
        auto stream = client.stream(step.get("/operation"), json(parameters));
        for (const record &each : stream) {
            records += (records.empty() ? "" : ", ") + std::string(each.json());
            if (--left == 0) break;
        }
        return twilite::describe();  // anything that went well
    });
    if (end.rfind("\"ok\"", 0) == 0) return "\"ok\": [" + records + "]";
    return "\"records\": [" + records + "], " + end;
}

std::string perform_many(const twilite::client &client, const part &step) {
    twilite::queue queue(client, {{"max_in_flight", step.number("/in_flight", 64)}});
    std::vector<twilite::ticket> tickets;
    for (const part &each : step.elements("/calls"))
        tickets.push_back(queue.submit(each.get("/operation"), json(each.get("/parameters", "{}"))));
    std::string outcomes;
    for (twilite::ticket &ticket : tickets)
        outcomes += (outcomes.empty() ? "{" : ", {") + outcome(part("{}"), [&] { return ticket.get(); }) + "}";
    return "\"many\": [" + outcomes + "]";
}

std::string perform_cancel(const twilite::client &client, const part &step) {
    twilite::queue queue(client);
    twilite::ticket ticket = queue.submit(step.get("/operation"), json(step.get("/parameters", "{}")));
    ticket.cancel();
    return outcome(part("{}"), [&] { return ticket.get(); });
}

std::string perform_concurrent(const twilite::client &client, const part &step) {
    const int workers = step.number("/workers", 1), each = step.number("/each", 1);
    std::vector<int> went_well(static_cast<std::size_t>(workers));
    std::vector<std::thread> threads;
    for (int &count : went_well) {
        threads.emplace_back([&] {
            const std::string parameters = step.get("/parameters", "{}");
            for (int index = 0; index < each; index++)
                count += client.try_call(step.get("/operation"), json(parameters)).ok() ? 1 : 0;
        });
    }
    int sum = 0;
    for (std::thread &thread : threads) thread.join();
    for (const int count : went_well) sum += count;
    return "\"ok\": " + std::to_string(sum);
}

std::string perform_webhook(const part &step) {
    bool is_authentic = false;
    const std::string end = outcome(part("{}"), [&] {
        is_authentic = twilite::webhook_check(step.get("/auth_token"), step.find("/signature"), step.get("/url"),
            step.find("/content_type"), step.get("/body"));
        return twilite::describe();  // anything that went well
    });
    return end.rfind("\"ok\"", 0) == 0 ? std::string("\"ok\": ") + (is_authentic ? "true" : "false") : end;
}

std::string perform_client(const part &step) {
    const std::string options = step.get("/options");
    const std::string end = outcome(part("{}"), [&] {
        const twilite::client made{json(options)};
        return twilite::describe();  // anything that went well
    });
    return end.rfind("\"ok\"", 0) == 0 ? "\"ok\": null" : end;
}

std::string perform(const twilite::client *client, const part &step) {
    const std::string what = step.get("/do");
    if (what == "client") return perform_client(step);
    if (what == "webhook") return perform_webhook(step);
    if (what == "validate") {
        const std::string parameters = step.get("/parameters", "{}");
        const std::string end = outcome(step, [&] { return twilite::validate(step.get("/operation"), json(parameters)).or_throw(); });
        return end.rfind("\"ok\"", 0) == 0 ? "\"ok\": null" : end;
    }
    if (what == "access_token") {
        const std::string options = step.get("/options");
        return outcome(step, [&] { return twilite::access_token(json(options)); });
    }
    if (client == nullptr) return "\"unknown\": true";
    if (what == "call") return perform_call(*client, step);
    if (what == "chain") return perform_chain(*client, step);
    if (what == "stream") return perform_stream(*client, step);
    if (what == "many") return perform_many(*client, step);
    if (what == "cancel") return perform_cancel(*client, step);
    if (what == "concurrent") return perform_concurrent(*client, step);
    return "\"unknown\": true";
}

}  // namespace

int main() {
    if (twilite_abi_version() != TWILITE_ABI_VERSION) {
        std::cerr << "libtwilite has version " << twilite_abi_version() << " of the binary interface, and this program is for version "
                  << TWILITE_ABI_VERSION << "\n";
        return 1;
    }
    const twilite::params hello{{"format", 1}, {"binding", "cpp"}, {"runtime", "C++17"}, {"library", twilite::version()}};
    std::cout << hello.json() << std::endl;
    for (std::string line; std::getline(std::cin, line);) {
        const part told(line);
        std::optional<twilite::client> client;
        if (const auto options = told.find("/client")) client.emplace(json(*options));
        std::string outcomes;
        for (const part &step : told.elements("/steps"))
            outcomes += (outcomes.empty() ? "{" : ", {") + perform(client ? &*client : nullptr, step) + "}";
        std::cout << "{\"id\": \"" << told.get("/id") << "\", \"outcomes\": [" << outcomes << "]}" << std::endl;
    }
    return 0;
}
