/* Show how calls fail: as an exception, and as a response to be looked at. */
#include "example.hpp"

#include <exception>
#include <iostream>

template <class Call>
static void show(const char *what, Call call) {
    std::cout << what << '\n';
    try {
        call();
    } catch (const twilite::error &error) {
        std::cout << "  " << error.what() << "\n  status " << static_cast<int>(error.status()) << ", code "
                  << error.code() << ", HTTP " << error.http_status() << ", request id "
                  << error.response().request_id().value_or("-")
                  << (error.may_have_taken_effect() ? ", may have taken effect\n" : "\n");
    }
}

int main() try {
    const twilite::client client;
    const twilite::params nobody{{"Sid", "BU00000000000000000000000000000000"}};

    show("A misspelled operation", [&] { client.call("verify.v2.entity.creat"); });
    show("Text that is not UTF-8", [&] { client.call("verify.v2.entity.create", {{"Identity", "\xff"}}); });
    show("Everything that is wrong with the parameters, at once", [&] {
        client.call("trusthub.v1.customer_profile.create",
            {{"Email", "nobody"}, {"PolicySid", "RN12"}, {"FriendlyNam", "x"}});
    });
    show("A record that is not there", [&] { client.call("trusthub.v1.customer_profile.fetch", nobody); });
    show("A server that is not there", [] {
        const twilite::client nowhere({{"base_url", "http://127.0.0.1:1"}, {"max_retries", 1}});
        nowhere.call("trusthub.v1.customer_profile.list");
    });

    std::cout << "Without an exception\n";
    const twilite::response response = client.try_call("trusthub.v1.customer_profile.fetch", nobody);
    if (response.status() == twilite::status::api_error && response.http_status() == 404)
        std::cout << "  there is no such profile\n";
    return 0;
} catch (const std::exception &error) {
    std::cerr << error.what() << '\n';
    return 1;
}
