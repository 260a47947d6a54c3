import Bytes

/// A name of the API's in snake_case, as Twilio's libraries spell it: `friendly_name` of `FriendlyName`,
/// `x_twilio_webhook_enabled` of `X-Twilio-Webhook-Enabled`, `date_created_before` of `DateCreated<`.
///
/// It is compared as it is made, so that no parameter keeps two names. Where Twilio's own rule gives something else, as for
/// `A2PProfileBundleSid`, the description says what.
struct Alias {
    private let name: UnsafeBufferPointer<UInt8>

    init(of name: LastingText) { self.name = name.utf8 }

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.count + 8)
        _ = each { byte in
            bytes.append(byte)
            return true
        }
        return bytes
    }

    var count: Int {
        var count = 0
        _ = each { _ in
            count &+= 1
            return true
        }
        return count
    }

    /// Whether `given` is this alias. They have the same length.
    func isSpelled(_ given: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        return each { byte in
            guard index < given.count, given[index] == byte else { return false }
            index &+= 1
            return true
        }
    }

    /// Gives `use` each byte, until it says no; tells whether it never did.
    private func each(_ use: (UInt8) -> Bool) -> Bool {
        var last: UInt8 = 0
        func give(_ byte: UInt8) -> Bool {
            last = byte
            return use(byte)
        }
        for index in 0..<name.count {
            let byte = name[index]
            switch byte {
            case UInt8(ascii: "<"), UInt8(ascii: ">"):
                let words: LastingText = byte == UInt8(ascii: "<") ? "_before" : "_after"
                for letter in words.utf8 where !give(letter) { return false }
            case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                if last != UInt8(ascii: "_"), !give(UInt8(ascii: "_")) { return false }
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                if begins(index), last != UInt8(ascii: "_"), !give(UInt8(ascii: "_")) { return false }
                guard give(byte | 0x20) else { return false }
            default:
                guard give(byte) else { return false }
            }
        }
        return true
    }

    /// Whether a word begins with the capital at this place: after a small letter or a digit, or as the last of several.
    private func begins(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        let before = name[index &- 1]
        if 0x61...0x7A ~= before || isDigit(before) { return true }
        return 0x41...0x5A ~= before && index &+ 1 < name.count && 0x61...0x7A ~= name[index &+ 1]
    }
}
