import TwilioClient

/// Makes an access token of a JSON object of options, or else of the environment: its JSON.
func makeAccessToken(_ options: JSONValue) throws(Problem) -> [UInt8] {
    try Answer(response: options.bytes.withUnsafeBufferPointer { accessToken($0) }).result()
}
