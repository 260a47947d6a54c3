import Bytes
import CTwiliteSystem
import HTTP
import Threading
import TwilioAPI

/// Where a client's access tokens come from: one is kept for all its threads and queues, and fetched when a request needs
/// one that is not there.
///
/// Whoever needs it first fetches it, others wait. A fetch that nobody drives any more, as a queue's between two turns of
/// its owner, is waited for by nobody: the next who needs a token makes a fetch of its own.
final class TokenSource: @unchecked Sendable {
    private enum State {
        case none
        case fetching(TokenFetch)
        case ready(BearerToken)
    }

    /// What there is for whoever needs a token.
    enum Supply {
        case token(BearerToken)
        /// It is fetched by somebody else.
        case wait(TokenFetch)
        /// It is to be fetched by whoever asked.
        case fetch(TokenFetch)
    }

    private let operation = Operation.oauthToken()
    private let request: Request
    private let credentials: ClientCredentials
    /// Held for a few instructions, and within the gate: so no child finds it locked. Guards the state and all fetches.
    private let mutex = Mutex()
    private var state = State.none

    init(_ credentials: ClientCredentials, at url: ByteBuffer, headers: HeaderList) {
        self.credentials = credentials
        request = Request(.post, url, body: credentials.form, headers: headers, isAnswerSecret: true)
    }

    /// Says where a token is to be had. Who drives a fetch gives it as `own`. A loop is rung when what it is to wait for
    /// has to be looked at.
    func supply(ringing loop: EventLoop? = nil, own: TokenFetch? = nil) -> Supply {
        locked(ending: .fetch(TokenFetch())) {
            switch state {
            case .ready(let token) where token.renewAt > system_monotonic_ns(): return .token(token)
            case .fetching(let fetch) where fetch === own: return .wait(fetch)
            case .fetching(let fetch) where fetch.isDrivenElsewhere:
                if let loop { fetch.add(loop) }
                return .wait(fetch)
            default:
                let fetch = own ?? TokenFetch()
                state = .fetching(fetch)
                return own == nil ? .fetch(fetch) : .wait(fetch)
            }
        }
    }

    /// The token that is there, if one is.
    var token: BearerToken? {
        locked(ending: nil) {
            guard case .ready(let token) = state, token.renewAt > system_monotonic_ns() else { return nil }
            return token
        }
    }

    /// The call that a fetch is made by, and its first step.
    func begin(_ fetch: TokenFetch, _ configuration: CallConfiguration) -> (Call, Call.Step) {
        let call = Call(operation, configuration, fetching: fetch)
        return (call, call.begin(request))
    }

    /// What came of a fetch; nil while it is under way.
    func outcome(of fetch: TokenFetch) -> TokenFetch.Outcome? { locked(ending: nil) { fetch.outcome } }

    /// Ends a fetch, with what it brought; `isAbandoned` when it was given up before.
    @inline(never)
    func end(_ fetch: TokenFetch, isAbandoned: Bool = false) {
        let outcome: TokenFetch.Outcome =
            if let token = fetch.taken { .token(token) } else if !isAbandoned, let failure = fetch.failure {
                .failed(credentials.cleaned(failure))
            } else { .abandoned }
        // What was there before is freed outside.
        let old: State = locked(ending: .none) {
            let old = state
            if case .token(let token) = outcome {
                state = .ready(token)
            } else if case .fetching(let current) = state, current === fetch {
                state = .none
            }
            fetch.outcome = outcome
            fetch.driver = nil
            fetch.wakeAll()
            return old
        }
        _ = old
    }

    /// Says which thread drives a fetch; nil for none.
    func setDriver(_ thread: pthread_t?, of fetch: TokenFetch) {
        locked(ending: ()) { if fetch.outcome == nil { fetch.setDriver(thread) } }
    }

    /// A loop that is to be rung no more.
    func forget(_ loop: EventLoop, waitingFor fetch: TokenFetch) {
        locked(ending: ()) { fetch.remove(loop) }
    }

    /// A token was refused, and is not used again.
    func reject(_ token: BearerToken) {
        let old: State = locked(ending: .none) {
            guard case .ready(let current) = state, current === token else { return .none }
            state = .none
            return .ready(current)
        }
        _ = old
    }

    private func locked<Value>(ending: @autoclosure () -> Value, _ work: () -> Value) -> Value {
        ForkGate.pass(ending: ending()) { mutex.locked(work) }
    }
}
