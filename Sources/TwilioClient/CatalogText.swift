import Bytes
import JSON
import TwilioAPI

/// The whole catalog: the API, and what is the library's own.
public func catalogJSON() -> [UInt8] { Catalog.json { $0.writeOwn() } }

/// A part of the catalog: the resources whose names begin with `prefix`; without one, all but the resources.
public func describe(_ prefix: UnsafeBufferPointer<UInt8>) -> Response {
    FirstUse.makeCatalogReady()
    if prefix.isEmpty { return Response(.ok, ByteBuffer(Catalog.frameJSON { $0.writeOwn() })) }
    guard let json = Catalog.json(of: prefix) else { return Failure.nothingCalled(prefix).response }
    return Response(.ok, ByteBuffer(json))
}

extension JSONWriter {
    /// Writes what of the catalog is not the API's.
    fileprivate mutating func writeOwn() {
        name("statuses")
        beginArray()
        for status in Status.allCases { write(status) }
        endArray()
        write("client_options", of: .client)
        write("queue_options", of: .queue)
        write("access_token_options", of: .accessToken)
    }

    private mutating func write(_ status: Status) {
        beginObject()
        name("name")
        string(status.name)
        name("value")
        integer(Int64(status.rawValue))
        endObject()
    }

    fileprivate mutating func write(_ member: StaticString, of owner: Option.Owner) {
        name(member)
        beginArray()
        for option in Option.allCases where option.isGiven(to: owner) { write(option) }
        endArray()
    }

    private mutating func write(_ option: Option) {
        beginObject()
        name("name")
        string(option.name)
        name("type")
        switch option.rule {
        case .word, .text: string("string")
        case .choice(let word):
            string("string")
            name("enum")
            beginArray()
            string(word)
            endArray()
        case .integer(let range, let otherwise):
            string("integer")
            write(range)
            name("default")
            integer(otherwise)
        case .descriptor:
            string("integer")
            write(Option.Rule.descriptors)
        case .time:
            string("integer")
            write(Option.Rule.times)
        case .object: string("object")
        case .boolean:
            string("boolean")
            name("default")
            boolean(false)
        }
        if let variable = option.environmentVariable {
            name("environment_variable")
            string(variable)
        }
        endObject()
    }

    private mutating func write(_ range: ClosedRange<Int64>) {
        name("minimum")
        integer(range.lowerBound)
        name("maximum")
        integer(range.upperBound)
    }
}
