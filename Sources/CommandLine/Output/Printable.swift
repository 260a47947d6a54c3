/// A text without what a terminal would obey: controls are shown as a dot.
func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { shown.append(isControl(scalar) ? "·" : scalar) }
    return String(shown)
}

/// C0, C1, and what turns the direction of text.
private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
}

/// How many columns a text has on a terminal.
func columns(of text: String) -> Int { text.reduce(0) { $0 + columns(of: $1) } }

/// The beginning of a text that has room in so many columns.
func fitted(_ text: String, in room: Int) -> String {
    guard columns(of: text) > room else { return text }
    var left = room - 1
    var shown = ""
    for character in text {
        left -= columns(of: character)
        if left < 0 { break }
        shown.append(character)
    }
    return shown + "…"
}

private func columns(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    // Hangul, CJK, fullwidth forms and emoji take two columns; a mark alone takes none.
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1FAFF, 0x20000...0x3FFFD:
        return 2
    case 0x0300...0x036F, 0x200B...0x200D, 0xFE00...0xFE0F: return 0
    default: return character.unicodeScalars.contains { $0.value == 0xFE0F } ? 2 : 1
    }
}
