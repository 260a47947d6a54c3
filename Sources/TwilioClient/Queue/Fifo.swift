/// What was put in first is taken out first.
struct Fifo<Element> {
    private var elements: [Element?] = []
    private var head = 0

    var isEmpty: Bool { head == elements.count }

    mutating func append(_ element: Element) { elements.append(element) }

    mutating func popFirst() -> Element? {
        guard head < elements.count else { return nil }
        let element = elements[head]
        elements[head] = nil
        head += 1
        // The places given up are reused once they are half of all: moving the rest costs each element one move.
        if head * 2 >= elements.count, head >= 32 || head == elements.count {
            elements.removeFirst(head)
            head = 0
        }
        return element
    }
}
