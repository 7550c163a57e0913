// swift-tools-version: 6.1
import PackageDescription

let strictness: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strictness)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude,
        swiftSettings: strictness)
}

func systemLibrary(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
    .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

let package = Package(
    name: "byline",
    platforms: [.macOS(.v13)],
    products: [
        .executable(name: "byline", targets: ["BylineMain"]),
        .library(name: "Byline", targets: ["Byline"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        // C libraries.
        systemLibrary("CLibYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev", brew: "libyaml"),
        systemLibrary("CLibXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev", brew: "libxml2"),
        systemLibrary("CCMark", pkgConfig: "libcmark", apt: "libcmark-dev", brew: "cmark"),

        // Text and trees.
        module("SourceDiagnostics"),
        module("DocumentTree"),
        module("XMLTree", ["CLibXML2", "SourceDiagnostics"]),
        module("YAMLTree", ["CLibYAML", "SourceDiagnostics"]),
        module("MarkdownTree", ["CCMark", "DocumentTree"]),

        // Clean values.
        module("Bibliography", ["DocumentTree"]),
        module("StyleModel", ["Bibliography"]),
        module("ProfileModel", ["Bibliography", "DocumentTree", "StyleModel"]),

        // Text to values.
        module("AuthorMarkup", ["Bibliography", "SourceDiagnostics"]),
        module("StyleSource", ["YAMLTree", "StyleModel", "Bibliography", "SourceDiagnostics"]),
        module(
            "ProfileSource",
            [
                "YAMLTree", "MarkdownTree", "AuthorMarkup", "StyleSource", "StyleModel", "ProfileModel",
                "Bibliography", "DocumentTree", "SourceDiagnostics",
            ]),

        // Values to a document, a document to text.
        module("Composition", ["ProfileModel", "StyleModel", "Bibliography", "DocumentTree", "SourceDiagnostics"]),
        module("Rendering", ["DocumentTree", .product(name: "Mustache", package: "swift-mustache")]),

        // The pipeline and the command.
        .target(
            name: "Byline",
            dependencies: [
                "SourceDiagnostics", "DocumentTree", "Bibliography", "StyleModel", "ProfileModel", "StyleSource",
                "ProfileSource", "Composition", "Rendering",
            ],
            resources: [.copy("../../styles")],
            swiftSettings: strictness),
        module(
            "BylineCommandLine",
            ["Byline", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
        .executableTarget(name: "BylineMain", dependencies: ["BylineCommandLine"], swiftSettings: strictness),

        // Tests.
        tests("Rendering", ["DocumentTree"], exclude: ["LaTeX/Goldens"]),
        tests("Byline"),
    ]
)
