import FlyingFox
import FlyingSocks
import Foundation

signal(SIGTERM) { _ in _exit(0) }
signal(SIGINT) { _ in _exit(0) }
signal(SIGPIPE, SIG_IGN)

switch Arguments.parse(CommandLine.arguments.dropFirst()) {
case .help:
    print(Arguments.help)
case .version:
    print("twilite-sandbox \(Sandbox.version)")
case .refused(let reason):
    stop("\(reason)\n\(Arguments.usage)", status: 2)
case .run(let arguments):
    await run(arguments)
}

func run(_ arguments: Arguments) async {
    let credentials: Credentials?
    do {
        credentials = try Credentials.fromEnvironment()
    } catch {
        stop("\(error)", status: 2)
    }
    if arguments.exitsWithStandardInput { exitAtEndOfStandardInput() }
    let documents: Documents
    do throws(DocumentError) {
        documents = try Documents(files: arguments.documents)
    } catch {
        stop("\(error)", status: 1)
    }
    let sandbox = Sandbox(seed: arguments.seed, credentials: credentials, documents: documents)
    do {
        try await Server(port: arguments.port, sandbox: sandbox).run { url in
            print(url)
            fflush(nil)
        }
    } catch {
        stop("cannot listen on 127.0.0.1:\(arguments.port): \(Server.reason(error))", status: 1)
    }
}

/// A parent that dies closes its end of the pipe, whatever it died of, so nothing is left running behind it.
func exitAtEndOfStandardInput() {
    Thread.detachNewThread {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count > 0 || (count < 0 && errno == EINTR) { continue }
            _exit(0)
        }
    }
}

func stop(_ message: String, status: Int32) -> Never {
    FileHandle.standardError.write(Data("twilite-sandbox: \(message)\n".utf8))
    exit(status)
}
