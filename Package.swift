// swift-tools-version: 6.2
import PackageDescription

/// Whether the library finds libcurl when it is first needed (`make library CURL=dlopen`), or is linked to it. A trait cannot
/// leave a linked library out.
let findsCurl = Context.environment["TWILITE_CURL"] == "dlopen"

/// What Swift 6.3 has by itself, and 6.2, Debian's, as experimental features.
#if compiler(>=6.3)
    let later: [SwiftSetting] = []
#else
    let later: [SwiftSetting] = [
        .enableExperimentalFeature("CImplementation"), .enableExperimentalFeature("SymbolLinkageMarkers"),
    ]
#endif

/// How the functions that C calls find their declarations: Swift 6.3 looks in what is imported, 6.2 in a bridging header.
#if compiler(>=6.3)
    let declared: [SwiftSetting] = []
#else
    let declared: [SwiftSetting] = [
        .unsafeFlags(["-import-objc-header", Context.packageDirectory + "/include/twilite.h"])
    ]
#endif

/// Swift as the shipped library uses it. The trait `Embedded` compiles it without the Swift runtime,
/// so that `libtwilite.so` needs libcurl and libc alone; without the trait the same sources are ordinary
/// Swift, for unit tests, sanitizers and fuzzers.
let shipped: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableExperimentalFeature("Embedded", .when(traits: ["Embedded"])),
    ] + later + (findsCurl ? [.define("FINDS_CURL")] : [])
let hosted: [SwiftSetting] = [.swiftLanguageMode(.v6)]

let flyingFox: Target.Dependency = .product(
    name: "FlyingFox", package: "FlyingFox", condition: .when(traits: ["Tools"]))

let argumentParser: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["Tools"]))

let package = Package(
    name: "twilite",
    products: [
        .library(name: "twilite", type: .dynamic, targets: ["Twilite"]),
        .library(name: "TwiliteKit", targets: ["TwiliteKit"]),
        .library(name: "TwiliteTesting", targets: ["TwiliteTesting"]),
        .executable(name: "twilite-sandbox", targets: ["Sandbox"]),
        .executable(name: "twilite-cli", targets: ["TwiliteCommand"]),
    ],
    traits: [
        .trait(name: "Embedded", description: "Compile the library in Embedded Swift."),
        .trait(name: "Tools", description: "Fetch what the programs and the tests need beside the library."),
        .default(enabledTraits: ["Tools"]),
    ],
    dependencies: [
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        // The library. Dependencies point one way; the compiler keeps the layers.
        .systemLibrary(name: "CTwilite", path: "include"),
        .systemLibrary(name: "CTwiliteSystem", path: "Sources/CSystem"),
        .systemLibrary(name: "CCurl", path: "Sources/CCurl"),
        .target(name: "Bytes", dependencies: ["CTwiliteSystem"], swiftSettings: shipped),
        .target(name: "Threading", dependencies: ["CTwiliteSystem"], swiftSettings: shipped),
        .target(
            name: "TwiliteCrypto", dependencies: ["CTwiliteSystem"], path: "Sources/Crypto", swiftSettings: shipped),
        .target(name: "JSON", dependencies: ["Bytes"], swiftSettings: shipped),
        .target(name: "FoundCurl"),
        .target(name: "Descriptions", exclude: ["text"]),
        .target(name: "TwilioAPI", dependencies: ["Bytes", "JSON", "Descriptions"], swiftSettings: shipped),
        .target(name: "Webhooks", dependencies: ["CTwiliteSystem", "Bytes", "TwiliteCrypto"], swiftSettings: shipped),
        .target(
            name: "HTTP",
            dependencies: ["CCurl", "CTwiliteSystem", "Bytes", "Threading"] + (findsCurl ? ["FoundCurl"] : []),
            swiftSettings: shipped,
            // The module map says so too, but Embedded Swift does not pass that on to the linker.
            linkerSettings: findsCurl ? [] : [.linkedLibrary("curl")]),
        .target(
            name: "TwilioClient",
            dependencies: ["CTwiliteSystem", "Bytes", "Threading", "TwiliteCrypto", "JSON", "TwilioAPI", "HTTP"],
            swiftSettings: shipped),
        .target(
            name: "Twilite",
            dependencies: [
                "CTwilite", "CTwiliteSystem", "Bytes", "Threading", "HTTP", "TwilioAPI", "TwilioClient", "Webhooks",
            ],
            swiftSettings: shipped + declared),

        // The library for programs in Swift: the same core, as ordinary Swift, with async and await.
        .target(
            name: "TwiliteKit", dependencies: ["Bytes", "JSON", "TwilioClient", "TwiliteCrypto", "Webhooks"],
            swiftSettings: hosted + [.enableUpcomingFeature("InternalImportsByDefault")]),

        // The sandbox, started and steered by the tests of programs that use TwiliteKit.
        .target(
            name: "TwiliteTesting", dependencies: ["TwiliteKit"],
            swiftSettings: hosted + [.enableUpcomingFeature("InternalImportsByDefault")]),

        // The command `twilite`.
        .executableTarget(
            name: "TwiliteCommand", dependencies: [argumentParser, "TwiliteKit", "TwilioAPI"],
            path: "Sources/CommandLine", swiftSettings: hosted),

        // A local stand-in for the API. It shares no code with the library.
        .executableTarget(
            name: "Sandbox", dependencies: [flyingFox], swiftSettings: hosted),

        .executableTarget(
            name: "JSONBenchmark", dependencies: ["Bytes", "JSON"], path: "Benchmarks/JSON", swiftSettings: hosted),

        // Performs the cases of bindings/conformance with TwiliteKit.
        .executableTarget(
            name: "ConformanceRunner", dependencies: ["TwiliteKit"], path: "bindings/conformance/swift",
            exclude: ["conformance.json"], swiftSettings: hosted),

        .testTarget(name: "BytesTests", dependencies: ["Bytes"], swiftSettings: hosted),
        .testTarget(name: "CryptoTests", dependencies: ["TwiliteCrypto"], swiftSettings: hosted),
        .testTarget(name: "JSONTests", dependencies: ["Bytes", "JSON"], swiftSettings: hosted),
        .testTarget(name: "TwilioAPITests", dependencies: ["Bytes", "TwilioAPI", "JSON"], swiftSettings: hosted),
        .testTarget(name: "HTTPTests", dependencies: ["Bytes", "HTTP"], swiftSettings: hosted),
        .testTarget(
            name: "TwiliteKitTests",
            dependencies: ["TwiliteKit", "TwiliteTesting", "TwilioClient", "Sandbox", flyingFox],
            swiftSettings: hosted),
        .testTarget(
            name: "TwilioClientTests", dependencies: ["Bytes", "TwilioClient", "TwilioAPI", "HTTP", "JSON"],
            swiftSettings: hosted),
    ]
)
