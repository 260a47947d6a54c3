import CCurl
import CTwiliteSystem
import Threading

/// libcurl as a whole, and the door to its work.
public enum Libcurl {
    /// What is found out once.
    private struct State {
        let isInitialised: Bool
        let raisesSIGPIPE: Bool
        let keepsLastHeader: Bool
    }

    /// libcurl is never cleaned up, for the host may use it too. Whoever asks first is inside the fork gate.
    private static let state = initialise()

    private static func initialise() -> State {
        // The file that SSLKEYLOGFILE names is opened here.
        let isInitialised = besideStandardStreams { curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK }
        ExitGate.install()
        return State(
            isInitialised: isInitialised, raisesSIGPIPE: libcurl_raises_sigpipe() != 0,
            keepsLastHeader: libcurl_keeps_last_header() != 0)
    }

    /// Initialises it, if nobody has, which its version makes safe to do from many threads; false when it cannot be used.
    /// Inside the fork gate.
    public static func makeReady() -> Bool { state.isInitialised }

    /// Whether the process is at its end, and libcurl is not used any more. A thread is held before it is told so.
    public static var isGone: Bool { ExitGate.turnsAway }

    /// Whether a header line that begins with a blank, and is the first of its answer, brings it down.
    static var keepsLastHeader: Bool { state.keepsLastHeader }

    /// The version that is loaded, as a C string that lives as long as it.
    public static var version: UnsafePointer<CChar>? { libcurl_version() }

    /// Has libcurl do something that may take its locks or OpenSSL's, or send. Gives `ending` when the process is at its
    /// end, and nothing is done any more.
    @inline(__always)
    static func work<Value>(ending: @autoclosure () -> Value, _ work: () -> Value) -> Value {
        ForkGate.pass(ending: ending()) { state.raisesSIGPIPE ? withoutSIGPIPE(work) : work() }
    }

    @inline(__always)
    static func work(_ work: () -> Void) { self.work(ending: (), work) }

    private static func withoutSIGPIPE<Value>(_ work: () -> Value) -> Value {
        var held = system_held_sigpipe()
        system_hold_sigpipe(&held)
        defer { system_release_sigpipe(&held) }
        return work()
    }

    /// A new easy handle; nil when libcurl cannot be used.
    static func makeEasy() -> UnsafeMutableRawPointer? {
        work(ending: nil) { makeReady() ? curl_easy_init() : nil }
    }

    /// A new multi handle; nil when libcurl cannot be used. It has descriptors of its own, to be woken by.
    static func makeMulti() -> UnsafeMutableRawPointer? {
        work(ending: nil) { makeReady() ? besideStandardStreams { curl_multi_init() } : nil }
    }

    /// Has libcurl open descriptors, which never get the numbers of standard input, output and error.
    private static func besideStandardStreams<Value>(_ work: () -> Value) -> Value {
        var standIns = system_stand_ins()
        system_stand_in(&standIns)
        defer { system_stand_down(&standIns) }
        return work()
    }
}
