/// A name of Swift's in the spelling of Twilio's JSON: `dateCreated` is `date_created`, `accountSID` is `account_sid`.
func snakeCase(_ name: String) -> String {
    var snake = ""
    var previous: Character = "_"
    let characters = Array(name)
    for (index, character) in characters.enumerated() {
        let endsWord = index + 1 < characters.count && characters[index + 1].isLowercase
        if character.isUppercase, previous != "_", !previous.isUppercase || endsWord { snake += "_" }
        snake += character.lowercased()
        previous = character
    }
    return snake
}

/// A name of Twilio's JSON in Swift's spelling.
func camelCase(_ name: String) -> String {
    let words = name.split(separator: "_")
    return (words.prefix(1).map(String.init) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() })
        .joined()
}
