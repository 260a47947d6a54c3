/// The calls that have not ended, found by their tags: a hash table of chains. Each link of a chain is the call that came
/// last with a tag; those that came before it with the same tag are behind it.
///
/// The links are in the calls, which the table retains: so to add one and to remove one is the same work however many
/// there are, and so is to cancel one.
final class LiveCalls {
    private typealias Link = Unmanaged<Submission>

    private var chains: [Link?]
    /// The links of all chains. There are as many chains at least.
    private var tagCount = 0

    init() { chains = Array(repeating: nil, count: 64) }

    deinit {
        for var link in chains {
            while let front = link {
                var member: Link? = front
                link = front.takeUnretainedValue().nextTag
                while let one = member {
                    member = one.takeUnretainedValue().older
                    one.release()
                }
            }
        }
    }

    func add(_ submission: Submission) {
        if tagCount == chains.count { grow() }
        let link = Unmanaged.passRetained(submission)
        let chain = place(of: submission.tag)
        let (before, front) = find(submission.tag, in: chain)
        if let front {
            let older = front.takeUnretainedValue()
            submission.older = front
            submission.nextTag = older.nextTag
            older.newer = link
            older.nextTag = nil
            relink(link, after: before, in: chain)
        } else {
            submission.nextTag = chains[chain]
            chains[chain] = link
            tagCount += 1
        }
    }

    /// Removes a call that was added.
    func remove(_ submission: Submission) {
        let older = submission.older?.takeUnretainedValue()
        older?.newer = submission.newer
        if let newer = submission.newer?.takeUnretainedValue() {
            newer.older = submission.older
        } else {
            let chain = place(of: submission.tag)
            let (before, front) = find(submission.tag, in: chain)
            guard front?.takeUnretainedValue() === submission else { return }
            if let older {
                older.nextTag = submission.nextTag
                relink(submission.older, after: before, in: chain)
            } else {
                relink(submission.nextTag, after: before, in: chain)
                tagCount -= 1
            }
        }
        (submission.older, submission.newer, submission.nextTag) = (nil, nil, nil)
        Unmanaged.passUnretained(submission).release()
    }

    /// Marks the calls with a tag as cancelled, and tells of those that were not; false when there is none with the tag.
    func cancel(_ tag: UInt64, _ found: (Submission) -> Void) -> Bool {
        guard var submission = find(tag, in: place(of: tag)).front?.takeUnretainedValue() else { return false }
        // What is behind one that is cancelled was cancelled with it.
        while !submission.isCancelled {
            submission.isCancelled = true
            found(submission)
            guard let older = submission.older?.takeUnretainedValue() else { break }
            submission = older
        }
        return true
    }

    /// Marks all calls as cancelled, and tells of those that were not.
    func cancelAll(_ found: (Submission) -> Void) {
        for var link in chains {
            while let front = link {
                let submission = front.takeUnretainedValue()
                link = submission.nextTag
                _ = cancel(submission.tag, found)
            }
        }
    }

    /// The link of a tag in its chain, if there is one, and the one before it, if it is not the first.
    private func find(_ tag: UInt64, in chain: Int) -> (before: Link?, front: Link?) {
        var before: Link?
        var link = chains[chain]
        while let front = link {
            let submission = front.takeUnretainedValue()
            if submission.tag == tag { break }
            before = front
            link = submission.nextTag
        }
        return (before, link)
    }

    private func relink(_ link: Link?, after before: Link?, in chain: Int) {
        if let before { before.takeUnretainedValue().nextTag = link } else { chains[chain] = link }
    }

    private func grow() {
        let old = chains
        chains = Array(repeating: nil, count: old.count * 2)
        for var link in old {
            while let front = link {
                let submission = front.takeUnretainedValue()
                link = submission.nextTag
                let chain = place(of: submission.tag)
                submission.nextTag = chains[chain]
                chains[chain] = front
            }
        }
    }

    /// Multiplying by 2^64 / phi spreads tags that follow one another, and addresses, over all chains (Knuth).
    private func place(of tag: UInt64) -> Int {
        Int(truncatingIfNeeded: (tag &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - chains.count.trailingZeroBitCount))
    }
}
