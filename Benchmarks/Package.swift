// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v13)],
    targets: [
        .systemLibrary(
            name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        // `generate 1500` prints a profile with 1,500 publications, `generate bib 1500` a .bib file with as many entries.
        .executableTarget(name: "generate"),
        // `scan FILE` prints the seconds that libyaml takes for the tokens of a file, what no reader of YAML can be below;
        // for a .bib file those of one look at every byte.
        .executableTarget(name: "scan", dependencies: ["CLibYAML"]),
    ]
)
