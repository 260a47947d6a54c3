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
        let operation = try #require(Catalog.operations.first)
        var random = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ bound: UInt64) -> UInt64 {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            return random % bound
        }
        let all = (0..<50).map { tag in
            Submission(
                UInt64(tag), Call(operation, client.configuration), deadline: .max,
                request: Request(.get, ByteBuffer(), form: nil, headers: client.configuration.headers))
        }
        var timers = Timers()
        var expected: [UInt64: Int64] = [:]
        for _ in 0..<500 {
            let one = all[Int(next(50))]
            if next(4) == 0 {
                timers.remove(one)
                expected[one.tag] = nil
            } else {
                let at = Int64(next(100))
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

private let credentials = Array("{\"account_sid\": \"AC1\", \"auth_token\": \"x\"}".utf8)
