import Glibc

extension Problem {
    /// What the system refused, by `errno`: `cannot read FILE: No such file or directory`.
    static func system(_ what: String, _ number: Int32 = errno) -> Problem {
        Problem(.failed, "cannot \(what): \(String(cString: strerror(number)))")
    }
}
