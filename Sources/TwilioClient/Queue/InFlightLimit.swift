/// How many requests may be in flight: what the queue's owner allows, and fewer while the server refuses with 429.
///
/// Each refusal tells of one request too many, so it takes one away: when 64 are sent to a server that takes ten, 54
/// refusals leave ten. From there it feels its way up again: one more after so many answers as make a refusal rare, and
/// sooner each time that goes well, so that a limit which the server has lifted is soon forgotten.
struct InFlightLimit {
    private(set) var allowed: Int
    private let most: Int
    /// The most that were in flight since the last refusal.
    private var peak = 0
    /// One more is tried after this many answers for each that is allowed.
    private var patience = 1
    private var answers = 0

    private static let mostPatience = 32

    init(_ most: Int) {
        self.most = most
        allowed = most
    }

    /// A request was sent; this many are in flight with it.
    mutating func noteSent(inFlight: Int) { peak = max(peak, inFlight) }

    /// A request was refused with 429.
    mutating func noteRefusal() {
        allowed = max(1, min(allowed, peak) - 1)
        peak = allowed
        patience = Self.mostPatience
        answers = 0
    }

    /// A request was answered with anything else.
    mutating func noteAnswer() {
        guard allowed < most else { return }
        answers += 1
        guard answers >= patience * allowed else { return }
        allowed += 1
        answers = 0
        patience = max(1, patience / 2)
    }
}
