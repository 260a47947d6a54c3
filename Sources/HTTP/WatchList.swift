import CCurl
import CTwiliteSystem

/// Which sockets an epoll instance watches, and for what. libcurl asks for a socket to be forgotten with the end of each
/// request, and to be watched again with the next on the same connection; the list leaves it where it is in between, so
/// that a request on a kept connection needs no system call for it.
///
/// That takes knowing when a socket is closed, for its number may come again. So libcurl opens and closes its sockets
/// through the list. Others that it asks for (of a name lookup, say) are watched and forgotten at once.
final class WatchList {
    private struct Watch {
        /// Whether it was opened through the list.
        var isOwn = false
        /// Whether answers have come on it that do not say whose they are, as they do with HTTP/2.
        var hasAnswered = false
        /// What epoll was told, and what libcurl wants.
        var told: UInt32 = 0
        var wanted: UInt32 = 0

        var isUnanswered: Bool { isOwn && !hasAnswered }

        /// Whether it is a connection that waits for its next request, and nothing is to come on it until then.
        var isToBeEmpty: Bool { isOwn && wanted == 0 && hasAnswered }
    }

    private let epoll: Int32
    private var watches: [Watch] = []
    /// Whether the system refused to watch the socket of a transfer, which knows why.
    var hasRefusals = false

    /// How many connections there are on which no such answer has come.
    private var unanswered = 0

    /// Whether there has been a connection, so that one may lie there.
    private(set) var hasOpened = false

    init(epoll: Int32) { self.epoll = epoll }

    /// Watches a socket for what libcurl names by a `CURL_POLL_` value, for a handle.
    func watch(_ socket: Int32, _ what: Int32, for easy: UnsafeMutableRawPointer? = nil) {
        guard socket >= 0 else { return }
        let place = Int(socket)
        if place >= watches.count {
            watches.append(contentsOf: repeatElement(Watch(), count: place + 1 - watches.count))
        }
        var watch = watches[place]
        switch what {
        case CURL_POLL_IN: watch.wanted = EPOLLIN.rawValue
        case CURL_POLL_OUT: watch.wanted = EPOLLOUT.rawValue
        case CURL_POLL_INOUT: watch.wanted = EPOLLIN.rawValue | EPOLLOUT.rawValue
        default: watch.wanted = 0
        }
        if watch.wanted != 0 ? watch.wanted != watch.told : !watch.isOwn {
            let error = tell(socket, from: watch.told, to: watch.wanted)
            if error == nil { watch.told = watch.wanted }
            if let error, let easy {
                transfer(of: easy_private(easy))?.unheard = error
                hasRefusals = true
            }
        }
        watches[place] = watch
    }

    /// What libcurl wants to know of a socket that is ready; nil when it wants nothing, and then it is watched no more.
    func take(_ socket: Int32, _ events: UInt32) -> Int32? {
        guard watches.indices.contains(Int(socket)) else { return nil }
        guard watches[Int(socket)].wanted != 0 else {
            discardInput(of: socket, events)
            forget(socket)
            return nil
        }
        var mask: Int32 = 0
        if events & EPOLLIN.rawValue != 0 { mask |= CURL_CSELECT_IN }
        if events & EPOLLOUT.rawValue != 0 { mask |= CURL_CSELECT_OUT }
        if events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0 { mask |= CURL_CSELECT_ERR }
        return mask
    }

    /// The socket is asked for where it may be news: to tell it, libcurl goes through its connections.
    func noteAnswer(on socket: @autoclosure () -> Int32) {
        guard unanswered > 0 else { return }
        let place = Int(socket())
        guard watches.indices.contains(place), watches[place].isUnanswered else { return }
        watches[place].hasAnswered = true
        unanswered &-= 1
    }

    /// Has libcurl use a connection no more on which something came when nothing was to come: it would be taken for the
    /// answer to the next request.
    func discardInput(of socket: Int32, _ events: UInt32) {
        guard watches.indices.contains(Int(socket)), watches[Int(socket)].isToBeEmpty, events & EPOLLIN.rawValue != 0
        else { return }
        system_discard_input(socket)
    }

    func open(_ address: UnsafePointer<curl_sockaddr>) -> Int32 {
        let opened = system_open_socket(address)
        if opened >= 0 {
            watch(opened, CURL_POLL_REMOVE)
            watches[Int(opened)] = Watch(isOwn: true)
            unanswered &+= 1
            hasOpened = true
        }
        return opened
    }

    func close(_ socket: Int32) -> Int32 {
        if watches.indices.contains(Int(socket)) {
            // epoll forgets what is closed, but not while a forked child has it too; and then nobody could tell it any more.
            forget(socket)
            if watches[Int(socket)].isUnanswered { unanswered &-= 1 }
            watches[Int(socket)] = Watch()
        }
        return CTwiliteSystem.close(socket)
    }

    private func forget(_ socket: Int32) {
        _ = tell(socket, from: watches[Int(socket)].told, to: 0)
        watches[Int(socket)].told = 0
    }

    private func tell(_ socket: Int32, from told: UInt32, to wanted: UInt32) -> SystemError? {
        if wanted != 0 {
            return SystemError(ifAny: system_epoll_watch(epoll, socket, wanted, told == 0 ? 1 : 0))
        }
        if told != 0 { system_epoll_forget(epoll, socket) }
        return nil
    }
}
