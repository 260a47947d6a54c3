/// The sandbox: takes requests, keeps the records, and remembers what came.
actor Sandbox {
    static let version = "1.0.0"

    let seed: Int
    private let credentials: Credentials?
    private(set) var tokens: Tokens
    private(set) var store: Store
    private(set) var documented: DocumentedStore
    private(set) var faults = Faults()
    private(set) var journal = Journal()
    private var requestsInFlight = 0
    /// Counts the resets, so that a request that waited through one neither takes effect nor is answered.
    private var era = 0
    private var pauses: [Int: Task<Void, Never>] = [:]

    /// With credentials, nobody else is let in; without, whoever has the form of an account or a key is.
    init(seed: Int, credentials: Credentials?, documents: Documents = .none) {
        self.seed = seed
        self.credentials = credentials
        tokens = Tokens(only: credentials)
        store = Seed.store(seed)
        documented = DocumentedStore(documents)
    }

    var documents: Documents { documented.documents }

    func answer(_ request: Request) async -> (Response, Delivery) {
        if request.segments?.first == ControlPlane.prefix || request.rawPath == "/" {
            return (ControlPlane.answer(request, self), .whole)
        }
        let started = ContinuousClock.now
        let era = era
        requestsInFlight += 1
        let entry = journal.open(request)
        var (response, delivery) = await answerAPI(request, entry)
        guard era == self.era else { return (.noContent, .nothing) }
        journal.close(entry, status: delivery.isAnswer ? response.status : nil)
        response.headers += [
            ("Twilio-Request-Id", "RQ" + SID(.entity, number: UInt64(entry)).digits),
            ("Twilio-Request-Duration", Self.seconds(since: started)),
            ("Twilio-Concurrent-Requests", "\(requestsInFlight)"),
        ]
        requestsInFlight -= 1
        return (response, delivery)
    }

    private func answerAPI(_ request: Request, _ entry: Int) async -> (Response, Delivery) {
        let (request, product) = documents.addressed(request)
        do throws(TwilioError) {
            let admission = try Admission(request, product: product, only: credentials, tokens, documents)
            let fault = faults.take(for: admission.operation)
            journal.note(entry, admission.operation, fault?.kind)
            guard let fault else { return (try perform(request, admission), .whole) }
            return (await answer(request, entry, admission, with: fault), fault.delivery)
        } catch {
            return (error.response, .whole)
        }
    }

    private func answer(
        _ request: Request, _ entry: Int, _ admission: Admission, with fault: Fault
    ) async -> Response {
        let era = era
        var response = fault.processed ? perform(request, admission, fault) : nil
        if let pause = fault.pause {
            await wait(pause, entry)
            guard era == self.era else { return .noContent }
            response = response ?? perform(request, admission, fault)
        }
        return fault.altered(response ?? .noContent, request)
    }

    private func perform(_ request: Request, _ admission: Admission, _ fault: Fault) -> Response {
        do throws(TwilioError) {
            return try perform(request, admission, pagingFault: fault.pagingURL)
        } catch {
            return error.response
        }
    }

    private func perform(
        _ request: Request, _ admission: Admission, pagingFault: Fault.PagingURL? = nil
    ) throws(TwilioError) -> Response {
        switch admission.target {
        case .own(let route):
            var call = try Call(request, route, admission)
            call.pagingFault = pagingFault
            return route == .token ? try tokens.answer(call) : try store.perform(call)
        case .documented(let match):
            var call = try DocumentedCall(request, match, accountSID: admission.accountSID)
            call.pagingFault = pagingFault
            return try documented.perform(call)
        }
    }

    private func wait(_ milliseconds: Int, _ entry: Int) async {
        let pause = Task { _ = try? await Task.sleep(for: .milliseconds(milliseconds)) }
        pauses[entry] = pause
        await pause.value
        pauses[entry] = nil
    }

    private static func seconds(since started: ContinuousClock.Instant) -> String {
        let duration = (ContinuousClock.now - started).components
        let milliseconds = duration.attoseconds / 1_000_000_000_000_000
        return "\(duration.seconds)." + String(1000 + milliseconds).dropFirst()
    }

    // MARK: - For the control plane

    func reset() {
        store = Seed.store(seed)
        documented = DocumentedStore(documents)
        tokens = Tokens(only: credentials)
        faults = Faults()
        journal.clear()
        era += 1
        requestsInFlight = 0
        for pause in pauses.values { pause.cancel() }
    }

    func arm(_ fault: Fault) { faults.arm(fault) }

    func disarm() { faults = Faults() }

    func forgetRequests() { journal.clear() }

    func setTokenLifetime(_ seconds: Int) { tokens.lifetime = seconds }

    func revokeTokens() { tokens.revokeAll() }

    func replace(_ profile: CustomerProfile) { store.profiles.replace(profile) }
}
