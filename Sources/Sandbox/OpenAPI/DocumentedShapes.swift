/// How the paths of a document hang together: which collection an instance is in, and what can be created there.
struct DocumentedShapes {
    /// The path of an instance, and what its last variable may be.
    struct Instance: Sendable {
        let path: DocumentedPath
        let key: String
        let schema: Schema
        /// What the same variable may be in the paths below the instance, where those alone tell a pattern.
        fileprivate(set) var below: Schema?
    }

    private(set) var instances: [String: Instance] = [:]
    private var lists: Set<String> = []
    private var singles: Set<String> = []
    private(set) var creatable: Set<String> = []
    private(set) var children: [String: [String]] = [:]

    init(_ operations: [DocumentedOperation]) {
        for operation in operations {
            let path = operation.path
            let known = instances[path.collectionShape]
            if let key = path.key, known?.schema.pattern == nil {
                // Not every operation of an instance tells the pattern of its id.
                let schema = operation.pathParameters.first { $0.name == key }?.schema
                if known == nil || schema?.pattern != nil {
                    instances[path.collectionShape] = Instance(path: path, key: key, schema: schema ?? Schema())
                }
            }
            if operation.page != nil {
                lists.insert(path.shape)
            } else if path.key == nil, operation.method == "GET" {
                singles.insert(path.shape)
            }
            if path.segments.count > 1, case .word(let word)? = path.segments.last,
                case .variable = path.segments[path.segments.count - 2]
            {
                if children[path.collectionShape]?.contains(word) != true {
                    children[path.collectionShape, default: []].append(word)
                }
            }
        }
        for operation in operations { lookAbove(operation) }
        for operation in operations {
            switch effect(of: operation) {
            case .create: creatable.insert(operation.path.shape)
            case .createAtPath: creatable.insert(operation.path.collectionShape)
            default: break
            }
        }
    }

    private mutating func lookAbove(_ operation: DocumentedOperation) {
        let segments = operation.path.segments
        for (index, segment) in segments.dropLast().enumerated() {
            guard case .variable(let name, _, _) = segment,
                let schema = operation.pathParameters.first(where: { $0.name == name })?.schema, schema.pattern != nil
            else { continue }
            let shape = DocumentedPath.shape(segments[..<index])
            if instances[shape]?.below == nil { instances[shape]?.below = schema }
        }
    }

    func effect(of operation: DocumentedOperation) -> DocumentedOperation.Effect {
        if operation.page != nil { return .list }
        let path = operation.path
        let isInstance = path.key != nil
        switch operation.effect {
        case .create:
            if isInstance { return .createAtPath }
            if singles.contains(path.shape) { return .setSingle }
            // What no id is told of could not be found again.
            let instance = instances[path.shape]
            let tellsID = instance.map { Identity(operation.answer.schema, $0).isTold(by: operation) }
            return tellsID ?? lists.contains(path.shape) ? .create : .act
        case .update: return isInstance ? .update : .setSingle
        case .delete: return isInstance ? .delete : .deleteSingle
        // What is called a list, and has no page, is fetched.
        case .list, .fetch: return isInstance ? .fetch : .fetchSingle
        default: return operation.effect
        }
    }
}
