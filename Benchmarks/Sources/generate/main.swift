// generate N [SEED]: prints a profile with N publications, the same for the same numbers.
// generate bib N [SEED]: prints a .bib file with N entries.
let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
guard let count = arguments.first, count > 0 else { fatalError("usage: generate [bib] N [SEED]") }
let seed = UInt64(arguments.dropFirst().first ?? 2026)
if CommandLine.arguments.dropFirst().first == "bib" {
    var generator = BibTeXGenerator(seed: seed)
    print(generator.file(entries: count), terminator: "")
} else {
    var generator = ProfileGenerator(seed: seed)
    print(generator.profile(publications: count), terminator: "")
}
