import TwilioClient

/// Fetches the pages of a list, one after the other. Used by one iterator.
final class PageSource {
    private let client: Client
    private let list: @Sendable () throws(TwiliteError) -> (operation: String, parameters: Parameters)
    /// Made when the first page is asked for.
    private var pager: TwilioClient.Pager?
    private var pagesTaken = 0
    private var isAtEnd = false
    /// The next page, when it was asked for already.
    private var ahead: PendingCall?

    init(
        _ client: Client,
        _ list: @escaping @Sendable () throws(TwiliteError) -> (operation: String, parameters: Parameters)
    ) {
        self.client = client
        self.list = list
    }

    deinit {
        if let ahead { client.queue.cancel(ahead) }
    }

    /// The next page; nil at the end. After a failure the same page is next.
    func next(isolation: isolated (any Actor)?) async throws(TwiliteError) -> Response? {
        guard !isAtEnd else { return nil }
        let response = try await nextResponse(isolation: isolation)
        guard response.status == .ok else {
            isAtEnd = response.status == .done
            if isAtEnd { return nil }
            throw response.error
        }
        pagesTaken += 1
        askAhead()
        return Response(response)
    }

    private func nextResponse(isolation: isolated (any Actor)?) async throws(TwiliteError) -> TwilioClient.Response {
        let pager = try openPager()
        if let ahead {
            self.ahead = nil
            let response = try await client.outcome(of: ahead, isBegun: true)
            // It may have been under way for longer than its time, because the program read the page before it.
            if response.status != .transport, response.status != .timeout { return response }
        }
        return try await client.outcome(of: client.queue.makeCall(.page(pager)))
    }

    private func openPager() throws(TwiliteError) -> TwilioClient.Pager {
        if let pager { return pager }
        let (operation, parameters) = try list()
        let made = try withUTF8(of: operation) { operation in
            parameters.utf8.withUnsafeBufferPointer { TwilioClient.Pager.make(operation, $0, for: client.core) }
        }.kit()
        pager = made
        return made
    }

    /// Asks for the page after this one, so that it is on its way while the program reads. Not after the first page,
    /// for many programs want no more than that.
    private func askAhead() {
        guard pagesTaken > 1, let pager else { return }
        let call = client.queue.makeCall(.page(pager))
        client.queue.begin(call)
        ahead = call
    }
}
