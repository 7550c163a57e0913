// generate N [SEED]: prints a profile with N publications, the same for the same numbers.
let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
guard let count = arguments.first, count > 0 else { fatalError("usage: generate N [SEED]") }
var generator = ProfileGenerator(seed: UInt64(arguments.dropFirst().first ?? 2026))
print(generator.profile(publications: count), terminator: "")
