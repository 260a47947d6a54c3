/// The calls that have to be looked after at a time: a binary heap, the earliest first. A call has one timer at most.
struct Timers {
    private var heap: [Submission] = []

    /// When the next one is due; `Int64.max` for never.
    var dueAt: Int64 { heap.first?.wakeAt ?? .max }

    /// Sets a call's timer; `Int64.max` for none.
    mutating func set(_ submission: Submission, at: Int64) {
        remove(submission)
        guard at != .max else { return }
        submission.wakeAt = at
        heap.append(submission)
        submission.timerPlace = heap.count - 1
        rise(heap.count - 1)
    }

    mutating func remove(_ submission: Submission) {
        let place = submission.timerPlace
        guard heap.indices.contains(place), let last = heap.popLast() else { return }
        submission.timerPlace = -1
        guard last !== submission else { return }
        heap[place] = last
        last.timerPlace = place
        sink(place)
        rise(place)
    }

    /// Takes out a call that is due.
    mutating func popDue(at now: Int64) -> Submission? {
        guard let first = heap.first, first.wakeAt <= now else { return nil }
        remove(first)
        return first
    }

    private mutating func rise(_ place: Int) {
        var place = place
        while place > 0, heap[place].wakeAt < heap[(place - 1) / 2].wakeAt {
            swap(place, (place - 1) / 2)
            place = (place - 1) / 2
        }
    }

    private mutating func sink(_ place: Int) {
        var place = place
        while true {
            var least = place
            for child in [place * 2 + 1, place * 2 + 2]
            where child < heap.count && heap[child].wakeAt < heap[least].wakeAt {
                least = child
            }
            guard least != place else { return }
            swap(place, least)
            place = least
        }
    }

    private mutating func swap(_ a: Int, _ b: Int) {
        heap.swapAt(a, b)
        heap[a].timerPlace = a
        heap[b].timerPlace = b
    }
}
