/// The calls that the core has no room for yet, in their order.
struct WaitingCalls {
    private var calls: [UInt64: PendingCall] = [:]
    /// Their tags, and those of calls that have left, from `head` on.
    private var order: [UInt64] = []
    private var head = 0

    var isEmpty: Bool { calls.isEmpty }
    var count: Int { calls.count }

    mutating func append(_ call: PendingCall) {
        calls[call.tag] = call
        order.append(call.tag)
    }

    mutating func popFirst() -> PendingCall? {
        while head < order.count {
            let call = calls.removeValue(forKey: order[head])
            head += 1
            if head > 1024, head > order.count / 2 {
                order.removeFirst(head)
                head = 0
            }
            if let call { return call }
        }
        order.removeAll()
        head = 0
        return nil
    }

    /// Puts a call back before all others.
    mutating func putBack(_ call: PendingCall) {
        calls[call.tag] = call
        if head > 0 {
            head -= 1
            order[head] = call.tag
        } else {
            order.insert(call.tag, at: 0)
        }
    }

    /// Takes a call out; false when it does not wait.
    mutating func remove(_ call: PendingCall) -> Bool { calls.removeValue(forKey: call.tag) != nil }
}
