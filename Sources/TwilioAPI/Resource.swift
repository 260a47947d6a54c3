import Bytes

/// One resource of the API: what can be done with it, and what its records look like.
public final class Resource: Sendable {
    /// What the ids of its product begin with: `verify.v2`.
    let prefix: LastingText
    /// Its name there: `entity`.
    let name: LastingText
    /// What a type of its records is called: `Entity`.
    let record: LastingText
    /// The first label of the host that serves it: `verify` of `verify.twilio.com`.
    let product: LastingText
    /// `preview` or `deprecated`, where it is not simply there.
    let stage: LastingText?
    /// Its page in the API reference, where that is known.
    let documentation: LastingText?
    /// Another name of the last step of its chain.
    let longName: LastingText?
    /// What the API documents of a record, in its order.
    let properties: [Property]
    let operations: [Operation]

    init(
        prefix: LastingText, name: LastingText, record: LastingText, product: LastingText,
        stage: LastingText?, documentation: LastingText?, longName: LastingText?, properties: [Property],
        operations: [Operation]
    ) {
        self.prefix = prefix
        self.name = name
        self.record = record
        self.product = product
        self.stage = stage
        self.documentation = documentation
        self.longName = longName
        self.properties = properties
        self.operations = operations
    }
}
