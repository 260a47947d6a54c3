import Bytes
import HTTP

extension Client {
    /// What came of the wish for a token.
    enum TokenEnd {
        case token(BearerToken)
        case failed(Failure)
        case stopped(Patience.End)
    }

    /// Gives a token: the one that is there, one that somebody else fetches, or one that this thread fetches.
    @inline(never)
    func token(from tokens: TokenSource, _ patience: inout Patience) -> TokenEnd {
        while true {
            switch tokens.supply() {
            case .token(let token): return .token(token)
            case .wait(let fetch):
                if let end = fetch.wait(&patience) { return .stopped(end) }
                switch tokens.outcome(of: fetch) {
                case .token(let token): return .token(token)
                case .failed(let failure): return .failed(failure)
                case .abandoned, nil: continue
                }
            case .fetch(let fetch): return self.fetch(fetch, from: tokens, &patience)
            }
        }
    }

    private func fetch(_ fetch: TokenFetch, from tokens: TokenSource, _ patience: inout Patience) -> TokenEnd {
        let (call, step) = tokens.begin(fetch, configuration)
        _ = drive(call, from: step, &patience)
        tokens.end(fetch, isAbandoned: patience.isOver != nil)
        switch tokens.outcome(of: fetch) {
        case .token(let token): return .token(token)
        case .failed(let failure): return .failed(failure)
        case .abandoned, nil:
            if let end = patience.isOver { return .stopped(end) }
            return .failed(Failure(.transport, "The process is at its end"))
        }
    }
}
