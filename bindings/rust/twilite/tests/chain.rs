//! The chain of names to every operation, which is looked up in the catalog.

mod support;

use support::{answer, Server, SERVICE};
use twilite::{object, Client, Error, ErrorKind, Value};

const ACCOUNT: &str = "AC0123456789abcdef0123456789abcdef";

/// A client of a server that answers anything.
fn anything() -> (Server, Client) {
    let server = Server::start(|_| Some(answer(200, r#"{"sid":"XX1"}"#)));
    let client = server.client();
    (server, client)
}

#[test]
fn a_chain_leads_to_what_has_no_types() {
    let (server, client) = anything();
    let conversation = client.chain("conversations.v1").to("services").id("IS0123456789abcdef0123456789abcdef");
    let messages = conversation.to("conversations").id("CH0123456789abcdef0123456789abcdef").to("messages");
    let create = messages.request("create", object! { "author" => "me", "body" => "Hi" }).unwrap();
    assert_eq!(create.operation(), "conversations.v1.service_conversation_message.create");
    create.send().unwrap();
    let request = &server.requests()[0];
    assert_eq!((request.method.as_str(), request.body.as_str()), ("POST", "Author=me&Body=Hi"));
    assert!(request.target.ends_with("/Conversations/CH0123456789abcdef0123456789abcdef/Messages"));
}

#[test]
fn what_has_a_default_may_be_left_out() {
    let (server, client) = anything();
    let other = "AC11111111111111111111111111111111";
    let sid = "SM0123456789abcdef0123456789abcdef";
    let api = client.chain("api.v2010");
    for (chain, account) in [
        (api.to("messages"), ACCOUNT),
        (api.to("accounts").to("messages"), ACCOUNT),
        (api.to("accounts").id(other).to("messages"), other),
    ] {
        chain.id(sid).request("fetch", ()).unwrap().send().unwrap();
        let target = &server.requests().last().unwrap().target.clone();
        assert_eq!(target, &format!("/2010-04-01/Accounts/{account}/Messages/{sid}.json"));
    }
}

#[test]
fn a_name_may_be_the_long_one_and_the_only_one_is_chosen_by_no_id() {
    let (_server, client) = anything();
    let profile = client.chain("trusthub.v1").to("customer_profiles").id("BU0123456789abcdef0123456789abcdef");
    for name in ["entity_assignments", "customer_profiles_entity_assignments"] {
        let list = profile.to(name).request("list", ()).unwrap();
        assert_eq!(list.operation(), "trusthub.v1.customer_profile_entity_assignment.list");
    }
    let nobody: [&str; 0] = [];
    let configuration = client.chain("conversations.v1").to("configuration").ids(nobody);
    assert_eq!(configuration.request("fetch", ()).unwrap().operation(), "conversations.v1.configuration.fetch");
}

#[test]
fn a_wrong_name_offers_the_nearest() {
    let (_server, client) = anything();
    let verify = client.chain("verify.v2");
    let entities = verify.to("services").id(SERVICE).to("entities");
    let message = |found: Result<_, Error>| {
        let error = found.map(drop).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Misuse);
        error.message().to_owned()
    };
    let of = |chain: &twilite::Chain, verb| message(chain.request(verb, ()).map(drop));
    assert_eq!(of(&verify.to("servces"), "list"), "verify.v2 has no servces; did you mean services?");
    assert_eq!(of(&entities, "creat"), "verify.v2.services(…).entities has no creat; did you mean create?");
    assert_eq!(of(&verify.to("services").id(SERVICE).to("x"), "list"), "verify.v2.services(…) has no x");
    assert_eq!(of(&entities.ids(["a", "b"]), "fetch"), "verify.v2.services(…).entities takes no 2 ids");
    assert!(of(&client.chain("verfy.v2").to("services"), "list").contains("verfy"));
}

#[test]
fn the_chain_of_every_operation_leads_to_it() {
    let (_server, client) = anything();
    let catalog: Value = twilite::catalog().unwrap().parse().unwrap();
    let mut count = 0;
    for resource in catalog["resources"].as_array().unwrap() {
        for operation in resource["operations"].as_array().unwrap() {
            let parts: Vec<&str> = operation["chain"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
            let begin = client.chain(&parts[..2].join("."));
            let chain = parts[2..].iter().fold(begin, |chain, part| match part.matches('{').count() {
                0 if *part != "()" => chain.to(part),
                ids => chain.ids(vec!["x"; ids]),
            });
            let found = chain.request(operation["verb"].as_str().unwrap(), ()).unwrap();
            assert_eq!(Some(found.operation()), operation["id"].as_str());
            count += 1;
        }
    }
    assert!(count > 1000);
}
