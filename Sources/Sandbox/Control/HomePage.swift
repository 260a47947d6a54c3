/// The page for a person: what is stored, the last requests, the faults armed, what is imitated and what is not.
struct HomePage {
    private let store: Store
    private let documented: DocumentedStore
    private let faults: [Fault]
    private let requests: [Journal.Entry]
    private let requestCount: Int
    private let origin: Origin

    private static let recordsShown = 20
    private static let requestsShown = 50

    init(_ sandbox: isolated Sandbox, origin: Origin) {
        store = sandbox.store
        documented = sandbox.documented
        faults = sandbox.faults.armed
        requests = sandbox.journal.recent.suffix(Self.requestsShown).reversed()
        requestCount = sandbox.journal.count
        self.origin = origin
    }

    var text: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Twilite sandbox</title>
        <link rel="icon" href="data:,">
        <style>\(Self.style)</style>
        </head>
        <body>
        <header>
        <h1>Twilite sandbox</h1>
        <p>A local stand-in for four Twilio REST resources at <code>\(escaped(origin.text))</code>. \
        Any <code>AC…</code> or <code>SK…</code> user with any password is let in, unless it was started with \
        <code>TWILITE_SANDBOX_CREDENTIALS</code>.</p>
        </header>
        <h2>Records</h2>
        \(records)
        \(documentTables)
        <h2>Faults armed</h2>
        \(faultTable)
        <h2>Last requests <small>\(requestCount) in all</small></h2>
        \(requestTable)
        <h2>Seeded records</h2>
        \(Self.seeds)
        <h2>What is imitated</h2>
        \(Self.list(Self.imitated))
        <h2>What is not</h2>
        \(Self.list(Self.notImitated))
        <footer>twilite-sandbox \(Sandbox.version) · <a href="/_sandbox/state">state</a> ·
        <a href="/_sandbox/operations">operations</a> · <a href="/_sandbox/requests">requests</a> · <a href="/_sandbox/faults">faults</a> ·
        <a href="/_sandbox/health">health</a></footer>
        </body>
        </html>

        """
    }

    // MARK: - What is there

    private var records: String {
        let counts = store.counts.map { [$0.resource.rawValue, "\($0.count)"] }
        return table(["Resource", "Records"], counts, "")
            + details(
                "Newest entities",
                table(
                    ["Service", "Identity", "SID", "Created"],
                    newest(store.entities.mapValues(\.ledger)) { [$0, $1.identity, $1.sid.text, $1.dateCreated.text] }))
            + details(
                "Newest users",
                table(
                    ["Service", "Identity", "SID", "Name", "Created"],
                    newest(store.users.mapValues(\.ledger)) {
                        [$0, $1.identity, $1.sid.text, $1.friendlyName ?? "", $1.dateCreated.text]
                    }))
            + details(
                "Newest customer profiles",
                table(
                    ["SID", "Name", "Status", "E-mail", "Updated"],
                    store.profiles.ledger.newest(Self.recordsShown).map {
                        [$0.sid.text, $0.friendlyName, $0.status.rawValue, $0.email, $0.dateUpdated.text]
                    }))
            + details(
                "Newest entity assignments",
                table(
                    ["Profile", "SID", "Object", "Created"],
                    newest(
                        Dictionary(
                            uniqueKeysWithValues: store.profiles.assignments.map { ($0.key.text, $0.value.ledger) })
                    ) { [$0, $1.sid.text, $1.objectSID, $1.dateCreated.text] }))
    }

    /// What the documents have, and what was made of it.
    private var documentTables: String {
        guard !documented.documents.isEmpty else { return "" }
        let documents = documented.documents.all.map { document in
            [document.name, document.product, "\(document.operations.count)"]
        }
        let contents = documented.contents.prefix(Self.recordsShown * 5).map { product, path, records in
            [product, path, "\(records.count)"]
        }
        return "<h2>Documents</h2>" + details("Served", table(["Document", "Product", "Operations"], documents))
            + details("Their records", table(["Product", "Path", "Records"], Array(contents)))
    }

    /// The newest records of each parent, one parent after another, as rows.
    private func newest<Record>(
        _ ledgers: [String: Ledger<Record>], _ row: @escaping (String, Record) -> [String]
    ) -> [[String]] {
        let rows = ledgers.sorted { $0.key < $1.key }.lazy.flatMap { parent, ledger in
            ledger.newest(Self.recordsShown).map { row(parent, $0) }
        }
        return Array(rows.prefix(Self.recordsShown))
    }

    private var faultTable: String {
        table(
            ["Operation", "Kind", "Left"],
            faults.map { [$0.operation?.id ?? "every operation", $0.kind.rawValue, "\($0.remaining) of \($0.times)"] })
    }

    private var requestTable: String {
        table(
            ["Time", "Request", "Operation", "Body", "Answer"],
            requests.map { entry in
                let status = entry.status.map { String($0) } ?? "none"
                let answer = entry.fault.map { "\(status) (\($0.rawValue))" } ?? status
                return [
                    entry.date.text, "\(entry.method) \(entry.target)", entry.operation ?? "",
                    String(entry.body.prefix(200)), answer,
                ]
            })
    }

    // MARK: - What it is

    private static let seeds = """
        <p><code>--seed N</code> begins with N records of each kind, the same ones each time: entities \
        <code>seed-entity-00000001</code> … of service <code>\(Seed.verifyService)</code>, users \
        <code>seed-user-00000001</code> … of service <code>\(Seed.chatService)</code>, profiles, the first of which is \
        <code>\(Seed.firstProfile)</code>, and assignments to that one.</p>
        """

    private static let imitated = [
        "Create, list, fetch, update and delete of the four resources, on one port; the path tells the product.",
        "HTTP Basic, error codes, wrong methods, wrong content types, missing and ill-formed parameters.",
        "Natural keys: an identity is taken once in its service, an object once in its profile.",
        "Paging by token, with each resource's largest page, and URLs that point back here.",
        "A profile's way from draft through review: POST /_sandbox/review ends it. Profiles in review cannot be edited.",
        "Deleting a profile deletes its assignments.",
        "With --openapi, every operation of the OpenAPI documents given: with state, parameters checked, and paged.",
    ]

    private static let notImitated = [
        "Accounts: whoever is let in sees every record. Services need not be created.",
        "Rate limits, latency and outages, other than the faults you arm.",
        "Status callbacks, webhooks, factors, challenges, channels, bindings, evaluations.",
        "Twilio's leniency: unknown and repeated parameters are refused here.",
        "What answers a duplicate entity or assignment (409, code 20409), and some HTTP statuses of known codes, are "
            + "not documented; these are the sandbox's choice.",
    ]

    private static let style = """
        :root{color-scheme:light dark;--line:#8884;--soft:#8882}
        body{font:15px/1.5 system-ui,sans-serif;max-width:72rem;margin:0 auto;padding:1.5rem}
        h1{margin:0;font-size:1.6rem}h2{font-size:1.1rem;margin:2rem 0 .5rem}small{font-weight:normal;opacity:.7}
        table{border-collapse:collapse;width:100%;display:block;overflow-x:auto}
        th,td{text-align:left;padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--line);vertical-align:top}
        td{font-family:ui-monospace,monospace;font-size:13px;word-break:break-word}
        th{font-weight:600;white-space:nowrap}code{background:var(--soft);padding:0 .25em;border-radius:3px}
        details{margin:.5rem 0}summary{cursor:pointer}footer{margin-top:2.5rem;opacity:.8}
        """

    // MARK: - HTML

    private static func list(_ items: [String]) -> String {
        "<ul>" + items.map { "<li>\(escaped($0))</li>" }.joined() + "</ul>"
    }

    private func details(_ title: String, _ content: String) -> String {
        "<details open><summary>\(escaped(title))</summary>\(content)</details>"
    }

    private func table(_ head: [String], _ rows: [[String]], _ none: String = "None.") -> String {
        guard !rows.isEmpty else { return "<p>\(none)</p>" }
        let cells = rows.map { row in "<tr>" + row.map { "<td>\(escaped($0))</td>" }.joined() + "</tr>" }
        return "<table><thead><tr>" + head.map { "<th>\(escaped($0))</th>" }.joined() + "</tr></thead><tbody>"
            + cells.joined(separator: "\n") + "</tbody></table>"
    }

    private func escaped(_ text: String) -> String { Self.escaped(text) }

    private static func escaped(_ text: String) -> String {
        var html = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": html += "&amp;"
            case "<": html += "&lt;"
            case ">": html += "&gt;"
            case "\"": html += "&quot;"
            case "'": html += "&#39;"
            default: html.unicodeScalars.append(scalar)
            }
        }
        return html
    }
}
