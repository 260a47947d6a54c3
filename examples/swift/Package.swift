// swift-tools-version: 6.2
import PackageDescription

// Programs in Swift with Twilite. In a package of your own the first dependency has a URL:
// .package(url: "https://…/twilite", from: "1.0.0"), with traits: [] where no tests use the sandbox.
let twilite: Target.Dependency = .product(name: "TwiliteKit", package: "twilite")
let flyingFox: Target.Dependency = .product(name: "FlyingFox", package: "FlyingFox")

let package = Package(
    name: "examples",
    dependencies: [
        .package(name: "twilite", path: "../.."),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .executableTarget(name: "resources", dependencies: [twilite]),
        .executableTarget(name: "errors", dependencies: [twilite]),
        .executableTarget(name: "bulk", dependencies: [twilite]),
        .executableTarget(name: "webhook-server", dependencies: [twilite, flyingFox]),
        .executableTarget(name: "webhook-client", dependencies: [twilite, flyingFox]),
        .testTarget(
            name: "EntityTests",
            dependencies: [
                twilite, .product(name: "TwiliteTesting", package: "twilite"),
                .product(name: "twilite-sandbox", package: "twilite"),
            ]),
    ]
)
