import Bytes
import HTTP
import Testing
import TwilioAPI

@testable import TwilioClient

@Suite struct FifoTests {
    @Test func givesWhatCameFirst() {
        var fifo = Fifo<Int>()
        var taken: [Int] = []
        for number in 0..<1000 {
            fifo.append(number)
            if number % 3 == 0, let next = fifo.popFirst() { taken.append(next) }
        }
        while let next = fifo.popFirst() { taken.append(next) }
        #expect(taken == Array(0..<1000))
        #expect(fifo.isEmpty)
    }
}

@Suite struct TimersTests {
    /// Against a sorted list, over sets, changes and removals in an order that a seed gives.
    @Test(arguments: 0..<20) func givesWhatIsDueInOrder(seed: UInt64) throws {
        let client = try credentials.withUnsafeBufferPointer { try Client.make($0).get() }
        let operation = try #require(
            Array("verify.v2.entity.create".utf8).withUnsafeBufferPointer { Catalog.operation($0) })
        var random = Random(seed)
        let all = (0..<50).map { tag in
            Submission(
                UInt64(tag), Call(operation, client.configuration), deadline: .max,
                request: Request(.get, ByteBuffer(), body: nil, headers: client.configuration.headers))
        }
        var timers = Timers()
        var expected: [UInt64: Int64] = [:]
        for _ in 0..<500 {
            let one = all[Int(random.next(50))]
            if random.next(4) == 0 {
                timers.remove(one)
                expected[one.tag] = nil
            } else {
                let at = Int64(random.next(100))
                timers.set(one, at: at)
                expected[one.tag] = at
            }
            #expect(timers.dueAt == expected.values.min() ?? .max)
        }
        var times: [Int64] = []
        while let due = timers.popDue(at: 60) {
            times.append(due.wakeAt)
            #expect(expected.removeValue(forKey: due.tag) == due.wakeAt)
        }
        #expect(times == times.sorted())
        #expect(expected.values.allSatisfy { $0 > 60 })
    }

    @Test func noneIsNeverDue() {
        var timers = Timers()
        #expect(timers.dueAt == .max)
        #expect(timers.popDue(at: .max) == nil)
    }
}

@Suite struct LiveCallsTests {
    /// Against a dictionary, over calls that come, are cancelled and end in an order that a seed gives. Tags far apart and
    /// tags that many calls share.
    @Test(arguments: 0..<20) func findsCallsByTheirTags(seed: UInt64) throws {
        let client = try credentials.withUnsafeBufferPointer { try Client.make($0).get() }
        let operation = try #require(
            Array("verify.v2.entity.create".utf8).withUnsafeBufferPointer { Catalog.operation($0) })
        var random = Random(seed)
        let live = LiveCalls()
        var expected: [UInt64: [Submission]] = [:]
        var cancelled: Set<ObjectIdentifier> = []
        for _ in 0..<3000 {
            let tag = (random.next(200) * 0x0101_0101_0101) % 97 << random.next(2) * 50
            switch random.next(5) {
            case 0...2:
                let call = Submission(
                    tag, Call(operation, client.configuration), deadline: .max,
                    request: Request(.get, ByteBuffer(), body: nil, headers: client.configuration.headers))
                live.add(call)
                expected[tag, default: []].append(call)
            case 3:
                var found: [ObjectIdentifier] = []
                let isKnown = live.cancel(tag) { found.append(ObjectIdentifier($0)) }
                let all = expected[tag] ?? []
                #expect(isKnown == !all.isEmpty)
                let fresh = all.map { ObjectIdentifier($0) }.filter { !cancelled.contains($0) }
                #expect(Set(found) == Set(fresh) && found.count == fresh.count)
                cancelled.formUnion(found)
            default:
                guard let all = expected[tag], !all.isEmpty else { continue }
                live.remove(expected[tag, default: []].remove(at: Int(random.next(UInt64(all.count)))))
                // A later one may have its address.
                cancelled.formIntersection(expected.values.joined().map { ObjectIdentifier($0) })
            }
        }
    }

    @Test func holdsCallsUntilTheyEnd() throws {
        let client = try credentials.withUnsafeBufferPointer { try Client.make($0).get() }
        let operation = try #require(
            Array("verify.v2.entity.create".utf8).withUnsafeBufferPointer { Catalog.operation($0) })
        weak var removed: Submission?
        weak var left: Submission?
        do {
            let live = LiveCalls()
            for tag in 0..<1000 as Range<UInt64> {
                let call = Submission(
                    tag / 3, Call(operation, client.configuration), deadline: .max,
                    request: Request(.get, ByteBuffer(), body: nil, headers: client.configuration.headers))
                live.add(call)
                if tag == 1 { left = call }
                if tag == 2 { removed = call }
            }
            #expect(left != nil)
            if let removed { live.remove(removed) }
            #expect(removed == nil)
            withExtendedLifetime(live) {}
        }
        #expect(left == nil)
    }
}

/// The same numbers for the same seed (xorshift).
private struct Random {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next(_ bound: UInt64) -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state % bound
    }
}

private let credentials = Array("{\"account_sid\": \"AC1\", \"auth_token\": \"x\"}".utf8)
