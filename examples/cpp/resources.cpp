/* Create and list all four resources, and print their SIDs.
 *
 *   resources [VERIFY_SERVICE_SID [CHAT_SERVICE_SID [POLICY_SID [OBJECT_SID]]]]
 *
 * They begin with VA, IS and RN, with 32 hexadecimal digits each; OBJECT_SID is an end user's, a supporting document's or
 * another profile's, which is assigned to the new profile. The sandbox takes any. */
#include "example.hpp"

#include <exception>
#include <iostream>
#include <string_view>

static const std::string digits = "0123456789abcdef0123456789abcdef";

/* Create a record, and give its SID. */
static std::string create(
    const twilite::client &client, std::string_view operation, const twilite::json_object &params) {
    const std::string sid = client.call(operation, params).get("/sid").value();
    std::cout << "created " << sid << '\n';
    return sid;
}

static void list(const twilite::client &client, std::string_view operation, const twilite::json_object &params) {
    for (const twilite::record each : client.stream(operation, params))
        std::cout << "listed " << each.get("/sid").value() << '\n';
}

int main(int argc, char **argv) try {
    const std::string verify = argc > 1 ? argv[1] : "VA" + digits;
    const std::string chat = argc > 2 ? argv[2] : "IS" + digits;
    const std::string policy = argc > 3 ? argv[3] : "RN" + digits;
    const std::string object = argc > 4 ? argv[4] : "IT" + digits;
    const twilite::client client;

    create(client, "verify.v2.entity.create", {{"ServiceSid", verify}, {"Identity", unique("cpp-example", 0)}});
    list(client, "verify.v2.entity.list", {{"ServiceSid", verify}, {"Limit", 20}});

    create(client, "ip_messaging.v2.user.create",
        {{"ServiceSid", chat}, {"Identity", unique("cpp-example", 0)},
            {"Attributes", twilite::json{R"({"language": "C++"})"}}});
    list(client, "ip_messaging.v2.user.list", {{"ServiceSid", chat}, {"Limit", 20}});

    const std::string profile = create(client, "trusthub.v1.customer_profile.create",
        {{"FriendlyName", "C++ example"}, {"Email", "jing@example.com"}, {"PolicySid", policy}});
    list(client, "trusthub.v1.customer_profile.list", {{"Limit", 20}});

    create(client, "trusthub.v1.customer_profile_entity_assignment.create",
        {{"CustomerProfileSid", profile}, {"ObjectSid", object}});
    list(client, "trusthub.v1.customer_profile_entity_assignment.list",
        {{"CustomerProfileSid", profile}, {"Limit", 20}});
    return 0;
} catch (const std::exception &error) {
    std::cerr << error.what() << '\n';
    return 1;
}
