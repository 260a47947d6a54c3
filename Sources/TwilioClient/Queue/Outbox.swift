/// The calls of a queue whose requests are to be sent as soon as there is room, in their order: later pages
/// and repetitions before calls that were handed in after theirs. Those that are sent with an OAuth app's token may have to wait for one, and no
/// other waits behind them.
struct Outbox {
    private struct Lane {
        var again = Fifo<Submission>()
        var first = Fifo<Submission>()

        var isEmpty: Bool { again.isEmpty && first.isEmpty }

        mutating func popFirst() -> Submission? { again.popFirst() ?? first.popFirst() }
    }

    private var free = Lane()
    private var withToken = Lane()

    var isEmpty: Bool { free.isEmpty && withToken.isEmpty }
    var hasSomeWithToken: Bool { !withToken.isEmpty }

    mutating func append(first submission: Submission) {
        if submission.call.tokens == nil { free.first.append(submission) } else { withToken.first.append(submission) }
    }

    mutating func append(again submission: Submission) {
        if submission.call.tokens == nil { free.again.append(submission) } else { withToken.again.append(submission) }
    }

    mutating func popFree() -> Submission? { free.popFirst() }

    mutating func popWithToken() -> Submission? { withToken.popFirst() }
}
