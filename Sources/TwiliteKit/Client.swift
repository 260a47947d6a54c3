import TwilioClient

/// Calls Twilio's REST API: all of its operations, many at once, without blocking a thread.
///
/// ```swift
/// let client = try Client(accountSID: "AC…", authToken: "…")  // or Client(), from the environment
/// let entity = try await client.call("verify.v2.entity.create", ["ServiceSid": "VA…", "Identity": "ff483d1ff591898a"])
/// print(entity["sid"]?.string ?? "")
/// ```
///
/// Make one, keep it, and share it among all tasks: it keeps connections. It ends when nobody refers to it any more;
/// calls that are awaited keep it.
///
/// **Threads.** A call holds no thread while it waits. All its network work is done on a dispatch queue of the
/// client's, a turn at a time.
///
/// **Cancellation.** Cancelling a task ends its call, which throws a `TwiliteError` of the kind `.cancelled`. Its
/// `mayHaveTakenEffect` tells whether a write was on the wire.
///
/// **Fork.** A client cannot be used in a child that was forked without an exec; its calls throw `.misuse` there.
public final class Client: Sendable {
    let core: TwilioClient.Client
    let queue: CallQueue

    /// Makes a client. Nothing is sent: wrong credentials show at the first call.
    ///
    /// - Parameter options: what is not given comes from the environment, or is the default.
    /// - Throws: a `TwiliteError` of the kind `.misuse`, whose message says all that is wrong with the options.
    public init(_ options: Options = Options()) throws(TwiliteError) {
        core = try JSON.object(options.client).utf8.withUnsafeBufferPointer { TwilioClient.Client.make($0) }.kit()
        if case .function(let function) = options.trace {
            core.setTrace { line in function(String(cString: line)) }
        }
        let made = try JSON.object(options.queue).utf8.withUnsafeBufferPointer { [core] options in
            TwilioClient.Queue.make(options, for: core)
        }.kit()
        queue = CallQueue(made)
    }

    /// Makes a client for an account, with all else from the environment.
    ///
    /// - Parameters:
    ///   - accountSID: `AC` and 32 hexadecimal digits.
    ///   - authToken: the account's secret.
    /// - Throws: as `init(_:)`.
    public convenience init(accountSID: String, authToken: String) throws(TwiliteError) {
        var options = Options()
        options.accountSID = accountSID
        options.authToken = authToken
        try self.init(options)
    }

    /// Waits for what comes of a call, and cancels it when the task is cancelled.
    func outcome(
        of call: PendingCall, isBegun: Bool = false
    ) async throws(TwiliteError) -> TwilioClient.Response {
        let outcome = await withTaskCancellationHandler {
            if !isBegun { queue.begin(call) }
            return await call.outcome
        } onCancel: {
            queue.cancel(call)
        }
        return try outcome.get()
    }
}

extension Result where Failure == Refusal {
    /// What was made, or the error that says why it was not.
    func kit() throws(TwiliteError) -> Success {
        switch self {
        case .success(let made): return made
        case .failure(let refusal): throw refusal.response.error
        }
    }
}
