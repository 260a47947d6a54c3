/// SHA-1 (FIPS 180-4, sections 5.3.1 and 6.1). Twilio signs webhooks with HMAC-SHA1, for which it still holds; for
/// anything else it does not.

func startSHA1(_ state: UnsafeMutablePointer<UInt32>) {
    state[0] = 0x6745_2301
    state[1] = 0xEFCD_AB89
    state[2] = 0x98BA_DCFE
    state[3] = 0x1032_5476
    state[4] = 0xC3D2_E1F0
}

/// Takes in one block, the first 16 words of a schedule that has room for 80.
func compressSHA1(_ state: UnsafeMutablePointer<UInt32>, _ schedule: UnsafeMutablePointer<UInt32>) {
    for index in 16..<80 {
        schedule[index] = rotatedLeft(
            schedule[index &- 3] ^ schedule[index &- 8] ^ schedule[index &- 14] ^ schedule[index &- 16], 1)
    }
    var a = state[0]
    var b = state[1]
    var c = state[2]
    var d = state[3]
    var e = state[4]
    @inline(__always) func round(_ mixed: UInt32, _ constant: UInt32, _ word: UInt32) {
        let next = rotatedLeft(a, 5) &+ mixed &+ e &+ constant &+ word
        e = d
        d = c
        c = rotatedLeft(b, 30)
        b = a
        a = next
    }
    for index in 0..<20 { round(d ^ (b & (c ^ d)), 0x5A82_7999, schedule[index]) }
    for index in 20..<40 { round(b ^ c ^ d, 0x6ED9_EBA1, schedule[index]) }
    for index in 40..<60 { round((b & c) | (d & (b | c)), 0x8F1B_BCDC, schedule[index]) }
    for index in 60..<80 { round(b ^ c ^ d, 0xCA62_C1D6, schedule[index]) }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
}
