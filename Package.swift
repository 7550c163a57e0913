// swift-tools-version: 6.1
import PackageDescription

/// Continuous integration sets this; a package that depends on Byline never sees unsafe flags.
let treatsWarningsAsErrors = Context.environment["BYLINE_WARNINGS_AS_ERRORS"] != nil

let strictness: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + (treatsWarningsAsErrors ? [.unsafeFlags(["-warnings-as-errors"])] : [])

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strictness)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name), "GoldenFiles"] + dependencies, exclude: exclude,
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

        // All processors for one long list.
        module("Parallelism"),

        // Text and trees.
        module("SourceDiagnostics"),
        module("DocumentTree", ["Parallelism"]),
        module("XMLTree", ["CLibXML2", "SourceDiagnostics"]),
        module("YAMLTree", ["CLibYAML", "SourceDiagnostics"]),
        module("JSONTree", ["SourceDiagnostics"]),
        module("MarkdownTree", ["CCMark", "DocumentTree"]),

        // Clean values.
        module("Bibliography", ["DocumentTree"]),
        module("StyleModel", ["Bibliography"]),
        module("ProfileModel", ["Bibliography", "DocumentTree", "StyleModel"]),

        // Text to values.
        module("Surfaces", ["DocumentTree"]),
        module("AuthorMarkup", ["Surfaces", "Bibliography", "SourceDiagnostics"]),
        module("StyleSource", ["DocumentTree", "YAMLTree", "StyleModel", "Bibliography", "SourceDiagnostics"]),
        module(
            "ProfileSource",
            [
                "YAMLTree", "MarkdownTree", "AuthorMarkup", "StyleSource", "StyleModel", "ProfileModel",
                "Bibliography", "DocumentTree", "SourceDiagnostics", "Parallelism",
            ]),

        // What people already have.
        module("PageModel", ["Surfaces", "AuthorMarkup", "Bibliography", "DocumentTree"]),
        module(
            "PageSource",
            [
                "PageModel", "Surfaces", "XMLTree", "YAMLTree", "JSONTree", "MarkdownTree", "AuthorMarkup",
                "Bibliography", "DocumentTree", "SourceDiagnostics", "Parallelism",
            ]),
        module(
            "Linting",
            [
                "PageModel", "Surfaces", "AuthorMarkup", "Bibliography", "DocumentTree", "SourceDiagnostics",
                "Parallelism",
            ]),
        module("ConfigurationSource", ["YAMLTree", "Linting", "Bibliography", "SourceDiagnostics"]),
        module(
            "Importing",
            [
                "PageModel", "ProfileModel", "ProfileSource", "Surfaces", "YAMLTree", "AuthorMarkup", "Rendering",
                "Bibliography", "DocumentTree", "SourceDiagnostics", "Parallelism",
            ]),

        // Values to a document, a document to text.
        module("Composition", ["ProfileModel", "StyleModel", "Bibliography", "DocumentTree", "Parallelism"]),
        module("Rendering", ["DocumentTree", "Parallelism", .product(name: "Mustache", package: "swift-mustache")]),

        // Citation styles.
        module("ReferenceSource", ["JSONTree", "Bibliography", "DocumentTree", "SourceDiagnostics", "Parallelism"]),
        module("CSLStyle", ["XMLTree", "Bibliography", "DocumentTree", "SourceDiagnostics"]),
        module("CSLProcessor", ["CSLStyle", "Bibliography", "DocumentTree", "Parallelism"]),

        // The pipeline and the command.
        .target(
            name: "Byline",
            dependencies: [
                "SourceDiagnostics", "DocumentTree", "Bibliography", "AuthorMarkup", "StyleModel", "ProfileModel",
                "StyleSource", "ProfileSource", "PageModel", "PageSource", "Linting", "ConfigurationSource",
                "Importing", "ReferenceSource", "CSLStyle", "CSLProcessor", "Composition", "Rendering", "Parallelism",
            ],
            resources: [.copy("../../styles")],
            swiftSettings: strictness),
        module(
            "BylineCommandLine",
            [
                "Byline", "Rendering", "Linting", "ConfigurationSource", "SourceDiagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "BylineMain", dependencies: ["BylineCommandLine"], swiftSettings: strictness),

        // Tests.
        .target(name: "GoldenFiles", path: "Tests/GoldenFiles", swiftSettings: strictness),
        .target(name: "Fuzzing", path: "Tests/Fuzzing", swiftSettings: strictness),
        .testTarget(
            name: "ArchitectureTests", dependencies: ["Byline", "Rendering", "Linting", "PageSource"],
            swiftSettings: strictness),
        tests("AuthorMarkup", ["Surfaces", "Bibliography", "SourceDiagnostics"], exclude: ["Goldens"]),
        tests("Bibliography", exclude: ["Goldens"]),
        tests(
            "Byline",
            ["CSLStyle", "Linting", "ConfigurationSource", "Rendering", "SourceDiagnostics", "DocumentTree"]),
        tests(
            "Linting", ["PageModel", "PageSource", "AuthorMarkup", "Bibliography", "Surfaces", "SourceDiagnostics"],
            exclude: ["Precision", "Planted"]),
        tests("ConfigurationSource", ["Bibliography", "Linting", "SourceDiagnostics"]),
        tests(
            "Importing",
            [
                "AuthorMarkup", "Bibliography", "DocumentTree", "PageModel", "ProfileSource", "Surfaces", "YAMLTree",
                "SourceDiagnostics",
            ]),
        tests("ReferenceSource", ["Bibliography", "DocumentTree", "SourceDiagnostics", "Fuzzing"]),
        tests("CSLStyle", ["Bibliography", "DocumentTree", "SourceDiagnostics", "Fuzzing"]),
        tests(
            "CSLProcessor",
            [
                "CSLStyle", "ReferenceSource", "JSONTree", "Bibliography", "DocumentTree", "SourceDiagnostics",
                "Fuzzing",
            ],
            exclude: ["Cases/Goldens", "Conformance/Results", "OwnStyles/Goldens", "OwnStyles/works.json"]),
        tests("JSONTree", ["SourceDiagnostics", "Fuzzing"], exclude: ["Goldens"]),
        tests("MarkdownTree", ["DocumentTree"], exclude: ["Goldens"]),
        .testTarget(
            name: "CommandLineTests", dependencies: ["BylineMain"], exclude: ["Transcripts"], swiftSettings: strictness),
        tests("Composition", ["Bibliography", "DocumentTree", "ProfileModel", "StyleModel", "StyleSource"]),
        tests(
            "PageSource",
            [
                "PageModel", "Surfaces", "AuthorMarkup", "Bibliography", "DocumentTree", "SourceDiagnostics", "Fuzzing",
            ],
            exclude: [
                "BibTeX/Goldens", "CSLJSON/Goldens", "LaTeX/Goldens", "Pages/Goldens", "Records/Goldens",
                "Records/Samples",
            ]),
        tests("Rendering", ["DocumentTree", "XMLTree"], exclude: ["Goldens", "LaTeX/Goldens"]),
        tests("SourceDiagnostics"),
        tests("Surfaces", ["MarkdownTree", "DocumentTree"], exclude: ["Goldens"]),
        tests("StyleSource", ["SourceDiagnostics", "StyleModel"]),
        tests("XMLTree", ["Surfaces"]),
        tests("YAMLTree", ["SourceDiagnostics"], exclude: ["Fixtures"]),
        tests(
            "ProfileSource",
            ["YAMLTree", "SourceDiagnostics", "Bibliography", "DocumentTree"], exclude: ["Fixtures"]),
        // What is printed, read again.
        .testTarget(
            name: "RoundTripTests",
            dependencies: [
                "Byline", "ProfileSource", "ProfileModel", "Composition", "StyleModel", "Rendering", "PageSource",
                "PageModel", "AuthorMarkup", "Bibliography", "DocumentTree", "SourceDiagnostics",
            ], swiftSettings: strictness),
        // The profiles in profiles/ against the pages they were made from.
        .testTarget(
            name: "SeedTests",
            dependencies: [
                "Byline", "Rendering", "Bibliography", "DocumentTree", "ProfileModel", "ProfileSource",
                "SourceDiagnostics",
            ],
            swiftSettings: strictness),
    ]
)
