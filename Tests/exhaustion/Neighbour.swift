// Somebody else's library in ordinary Swift. Its module and its types have the names of Twilite's own, and it exports them all.

public protocol JSONValue { var number: Int { get } }
public struct JSONNumber: JSONValue, Hashable { public let number: Int }

open class JSONReader {
    public var values: [String: any JSONValue] = [:]
    public init() {}
    open func read(_ text: String) { values[text] = JSONNumber(number: text.utf8.reduce(0) { $0 * 10 + Int($1 - 48) }) }
}

/// The sum of the numbers from 1 on, with texts, a dictionary and a class on the way.
@_cdecl("neighbour_sum") public func sum(_ count: Int32) -> Int32 {
    let reader = JSONReader()
    for number in 1...max(1, count) { reader.read("\(number)") }
    return Int32(reader.values.values.map(\.number).reduce(0, +))
}
