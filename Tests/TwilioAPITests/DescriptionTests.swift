import Bytes
import Testing

@testable import TwilioAPI

/// The description language, and its breaches: a description that is broken has to be found by tests.
@Suite struct DescriptionTests {
    @Test func readsAProduct() throws {
        let product = try read(
            """
            things.v1 my-things +preview

            thing Thing long=all_things
              docs https://example.com/things
              record sid:TH name! size:int made:time kind:(a|b-c)
              create POST /v1/Boxes/{BoxSid:BX}/Things as boxes.{BoxSid}.stuff Name*:text(1..5) Config.AppId Kind:(a|b-c) If-Match@header
              list GET /v1/Boxes/{BoxSid:BX}/Things [meta things] Kind:[(a|b-c)] PageSize:int(1..20) PageToken:some
              update PUT /v1/Boxes/{BoxSid:BX}/Things/{Sid} Body*=thing_request@json:{name*:text tags:[text]}

            key Key
              fetch GET /v1/Accounts/{AccountSid^=PathAccountSid:AC}/Key.json +open A2PSid=a2p_sid
              create POST /v1/Key +repeatable +bearer Token@query
            """)
        #expect(product.resources.map { string($0.name) } == ["thing", "key"])
        let thing = product.resources[0]
        #expect(thing.documentation.map(string) == "https://example.com/things")
        #expect(thing.stage.map(string) == "preview")
        #expect(thing.longName.map(string) == "all_things")
        #expect(thing.properties.map { string($0.name) } == ["sid", "name", "size", "made", "kind"])
        #expect(thing.properties.map { $0.isNullable } == [true, false, true, true, true])
        #expect(thing.operations.map { string($0.verb.name) } == ["create", "list", "page", "update"])

        let create = thing.operations[0]
        #expect(create.id.utf8 == Array("things.v1.thing.create".utf8))
        #expect(string(create.product) == "my-things")
        #expect(!create.isRepeatable)
        #expect(spelled(create.chain) == "things v1 boxes {BoxSid} stuff")
        #expect(
            create.parameters.map { "\(string($0.name)) \($0.place.name) \($0.rule.name)" } == [
                "BoxSid path sid", "Name form text_of_length", "Config.AppId form text", "Kind form enum",
                "If-Match header text",
            ])
        #expect(create.parameters.map { $0.isRequired } == [true, true, false, false, false])

        let list = thing.operations[1]
        #expect(list.listing?.key.map(string) == "things")
        #expect(list.listing?.largestPage == 20)
        #expect(list.parameters.map { string($0.name) } == ["BoxSid", "Kind", "PageSize", "PageToken", "Limit"])
        #expect(list.parameters[1].rule.isRepeated)
        #expect(spelled(list.chain) == "things v1 boxes {BoxSid} things")

        let update = thing.operations[3]
        #expect(update.method == .put && update.isRepeatable)
        #expect(update.parameters.map { string($0.name) } == ["BoxSid", "Sid", "Body"])
        #expect(String(decoding: update.parameters[2].alias, as: UTF8.self) == "thing_request")

        let key = product.resources[1].operations
        #expect(key[0].parameters.map { string($0.name) } == ["PathAccountSid", "A2PSid"])
        #expect(string(key[0].parameters[0].wire) == "AccountSid")
        #expect(key[0].parameters[0].isOwnAccount && !key[0].parameters[0].isRequired)
        #expect(String(decoding: key[0].parameters[1].alias, as: UTF8.self) == "a2p_sid")
        #expect(spelled(key[0].chain) == "things v1 accounts {AccountSid} key")
        #expect(key[0].credentials == .none && key[1].credentials == .bearer)
        #expect(key[1].isRepeatable && key[1].parameters[0].place == .query)
    }

    @Test(arguments: [
        "", "things.v1", "things.v1 things preview", "things.v1 things\nthing", "things.v1 things\nthing Thing other",
        "things.v1 things\nthing Thing\n  grow POST /v1/T", "things.v1 things\nthing Thing\n  fetch HEAD /v1/T",
        "things.v1 things\nthing Thing\n  fetch GET", "things.v1 things\nthing Thing\n  fetch GET /v1/{Sid",
        "things.v1 things\nthing Thing\n  fetch GET /v1/{Sid:nonsense}",
        "things.v1 things\nthing Thing\n  fetch GET /v1/T +strange",
        "things.v1 things\nthing Thing\n  fetch GET /v1/T as",
        "things.v1 things\nthing Thing\n  fetch GET /v1/T A:nonsense",
        "things.v1 things\nthing Thing\n  fetch GET /v1/T A:int(x..2)",
        "things.v1 things\nthing Thing\n  fetch GET /v1/T A:int(3..2)",
        "things.v1 things\nthing Thing\n  fetch GET /v1/T A@nowhere",
        "things.v1 things\nthing Thing\n  list GET /v1/T [strange key]",
        "things.v1 things\nthing Thing\n  list GET /v1/T [meta]",
        "things.v1 things\nthing Thing\n  record sid:nonsense",
    ])
    func refuses(text: String) { #expect(throws: DescriptionError.self) { try read(text) } }

    /// Each description of the library is one, and its text begins with the name that it is found by.
    @Test func allOfTheLibrarysAreRead() throws {
        let shelf = Shelf()
        #expect(shelf.count > 50)
        for place in 0..<shelf.count {
            let product = try #require(shelf.product(place), "\(string(shelf.name(place)))")
            #expect(string(product.prefix) == string(shelf.name(place)))
            for operation in product.resources.flatMap({ $0.operations }) {
                let id = String(decoding: operation.id.utf8, as: UTF8.self)
                #expect(declared(id)?.id.utf8 == operation.id.utf8, "\(id)")
                let names = operation.parameters.flatMap { [Array($0.name.utf8), $0.alias] }
                #expect(Set(names).count >= operation.parameters.count, "\(id)")
            }
        }
        let names = (0..<shelf.count).map { Array(shelf.name($0).utf8) }
        #expect(zip(names, names.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }

    private func read(_ text: String) throws -> Description {
        // It lasts as long as the tests do.
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.utf8.count)
        _ = bytes.initialize(from: text.utf8)
        return try Description(LastingText(UnsafeBufferPointer(bytes)))
    }

    private func spelled(_ chain: [[UInt8]]) -> String {
        chain.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
}

@Suite struct AliasTests {
    /// As Twilio's own Python library spells them.
    @Test(arguments: [
        ("FriendlyName", "friendly_name"), ("ServiceSid", "service_sid"), ("Sid", "sid"), ("Page", "page"),
        ("X-Twilio-Webhook-Enabled", "x_twilio_webhook_enabled"), ("StatusCallback", "status_callback"),
        ("DateCreated<", "date_created_before"), ("DateCreated>", "date_created_after"),
        ("Config.AppId", "config_app_id"), ("If-Match", "if_match"), ("account_sid", "account_sid"),
        ("NewMessage.WithMedia.Template", "new_message_with_media_template"), ("smsUrl", "sms_url"),
        ("MMSEnabled", "mms_enabled"), ("EndTime>", "end_time_after"), ("Parameter12.Name", "parameter12_name"),
    ])
    func spells(name: String, alias: String) {
        let lasting = Array(name.utf8)
        lasting.withUnsafeBufferPointer { bytes in
            let made = Alias(of: LastingText(bytes))
            #expect(String(decoding: made.bytes, as: UTF8.self) == alias)
            #expect(made.count == alias.utf8.count)
            #expect(withBytes(alias) { made.isSpelled($0) })
            #expect(!withBytes("0" + alias.dropFirst()) { made.isSpelled($0) })
        }
    }
}

@Suite struct UnpackingTests {
    @Test func leavesTextAsItIs() throws {
        #expect(unpack(Array("verify.v2 verify".utf8)) == "verify.v2 verify")
    }

    /// A token for one letter and a repetition of 19 from one byte back, then 4 letters and the end: the format's own words.
    @Test func repeatsWhatOverlaps() {
        #expect(
            unpack([0, 24, 0, 0, 0, 0x1F, 0x61, 1, 0, 0, 0x40, 0x62, 0x63, 0x64, 0x65])
                == String(repeating: "a", count: 20) + "bcde")
    }

    @Test func readsLongLengths() {
        let text = [UInt8](repeating: 0x7A, count: 300)
        #expect(unpack([0, 44, 1, 0, 0, 0xF0, 255, 30] + text) == String(repeating: "z", count: 300))
    }

    @Test(
        arguments: [
            [0], [0, 1, 0, 0, 0], [0, 9, 0, 0, 0, 0x10, 0x61],
            [0, 5, 0, 0, 0, 0x10, 0x61, 2, 0], [0, 5, 0, 0, 0, 0x10, 0x61, 0, 0], [0, 200, 0, 0, 0, 0xF0, 255],
            [0, 3, 0, 0, 0, 0x10, 0x61, 1, 0, 0x10, 0x62], [0, 2, 0, 0, 0, 0x50, 0x61], [0, 5, 0, 0, 0, 0x10, 0x61, 1],
        ] as [[UInt8]])
    func refusesWhatIsBroken(packed: [UInt8]) { #expect(unpack(packed) == nil) }

    private func unpack(_ bytes: [UInt8]) -> String? { bytes.withUnsafeBufferPointer { unpacked($0).map(string) } }
}

@Suite struct AskedOperationTests {
    @Test(arguments: [
        ("GET verify /v2/Things", "fetch", "GET"), ("POST verify /v2/Things/{Sid}", "create", "POST"),
        ("PUT verify /v2/Things", "update", "PUT"), ("PATCH verify /v2/Things", "patch", "PATCH"),
        ("DELETE flex-api /v2/Things/{Sid}.json", "delete", "DELETE"), ("LIST verify /v2/Things", "list", "GET"),
    ])
    func reads(id: String, verb: String, method: String) throws {
        let operation = try #require(declared(id))
        #expect(string(operation.verb.name) == verb)
        #expect("\(operation.method.name)" == method)
        #expect(operation.takesAnything)
        #expect(operation.isRepeatable == ["GET", "PUT", "DELETE"].contains(method))
        #expect(operation.id.utf8 == Array(id.utf8))
        #expect(operation.parameters.contains { string($0.name) == "Sid" } == id.contains("{Sid}"))
    }

    @Test(arguments: [
        "HEAD verify /v2/Things", "get verify /v2/Things", "GET verify v2/Things", "GET verify", "GET  /v2", "GET ",
        " ", "GET verify /v2/Things more", "GET ver.ify /v2", "GET ver/ify /v2", "GET verify@x /v2",
        "GET verify /v2/../x",
        "GET verify /v2/./x", "GET verify /v2?x=1", "GET verify /v2#x", "GET verify /v2/{Sid", "GET verify /v2/Sid}",
        "GET verify /v2/{}", "GET verify /v2/{Sid^}", "GET verify /v2/%2e%2E/x", "GET verify /v2/%4",
        "GET verify /v2/a|b",
        "GET verify /v2/\r\nX", "GET verify /v2/ü", "GET verify /v2\t/x",
    ])
    func refuses(id: String) { #expect(declared(id) == nil) }
}

@Suite struct DateTests {
    @Test(arguments: [
        ("2015-07-30", true), ("2024-02-29", true), ("2023-02-29", false), ("2015-13-01", false), ("2015-00-10", false),
        ("2015-7-30", false), ("2015-07-30 ", false), ("", false), ("2015/07/30", false), ("20150730xx", false),
    ])
    func dates(text: String, isOne: Bool) { #expect(withBytes(text) { isDate($0) } == isOne) }

    @Test(arguments: [
        ("Fri, 13 Aug 2010 01:16:24 +0000", true), ("Fri, 13 Aug 2010 24:16:24 +0000", false),
        ("Fri, 13 Aug 2010 01:16:24 GMT", false), ("2010-08-13T01:16:24Z", false), ("", false),
        ("fri, 13 Aug 2010 01:16:24 +0000", false), ("Fri, 13 Aug 2010 01:16:24 +000", false),
    ])
    func datesOfMail(text: String, isOne: Bool) { #expect(withBytes(text) { isDateTimeOfMail($0) } == isOne) }
}
