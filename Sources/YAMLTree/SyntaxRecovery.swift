import SourceDiagnostics

/// Reads a file to its end in spite of mistakes of syntax: the place of each mistake is blotted out with letters or spaces,
/// character for character, so that all other places stay what they are, and the file is read again.
struct SyntaxRecovery {
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var damagedLines: Set<Int> = []
    private let source: SourceText
    private let offsets: ScalarOffsets
    private let limits: YAMLLimits

    init(_ source: SourceText, _ offsets: ScalarOffsets, _ limits: YAMLLimits) {
        self.source = source
        self.offsets = offsets
        self.limits = limits
    }

    mutating func read() -> YAMLNode? {
        var bytes = source.bytes
        var reread = 0
        while true {
            let outcome = bytes.withUnsafeBufferPointer { bytes -> Outcome in
                guard let stream = EventStream(bytes) else { return .tree(nil, []) }
                var builder = TreeBuilder(stream, depthLimit: limits.depth)
                do throws(EventStream.Failure) {
                    return .tree(try builder.read(), builder.findings)
                } catch {
                    return .failure(error)
                }
            }
            switch outcome {
            case .tree(let root, let findings):
                diagnostics += findings.map(diagnostic)
                for case (let finding, .alias) in findings.map({ ($0, $0.kind) }) {
                    markDamaged(at: place(finding.range))
                }
                return root
            case .failure(let failure):
                let mistake = mistake(of: failure)
                diagnostics.append(mistake.diagnostic)
                reread += bytes.count
                guard let blot = mistake.blot, diagnostics.count < limits.syntaxErrors, reread <= limits.rereading,
                    !damagedLines.contains(source.position(of: blot.range.lowerBound).line)
                else { return nil }
                markDamaged(at: blot.range)
                Self.apply(blot, to: &bytes, original: source.bytes)
            }
        }
    }

    private enum Outcome {
        case tree(YAMLNode?, [TreeBuilder.Finding])
        case failure(EventStream.Failure)
    }

    private mutating func markDamaged(at range: Range<Int>) {
        damagedLines.insert(source.position(of: range.lowerBound).line)
    }

    private func mistake(of failure: EventStream.Failure) -> SyntaxMistake {
        SyntaxMistake(
            failure, at: offsets.offset(ofScalar: failure.position, in: source.bytes),
            context: failure.contextPosition.map { offsets.offset(ofScalar: $0, in: source.bytes) }, in: source)
    }

    /// Blots a range out. Letters beyond ASCII keep their bytes where letters are blotted, and give way to as many spaces
    /// as they are scalars where spaces are.
    private static func apply(_ blot: SyntaxMistake.Blot, to bytes: inout [UInt8], original: [UInt8]) {
        // Earlier blots may have shortened the bytes before this one.
        let shift = original.count - bytes.count
        switch blot.filling {
        case .letters:
            for offset in blot.range where original[offset] < 0x80 && original[offset] >= 0x20 {
                let position = offset - shift
                if bytes.indices.contains(position) { bytes[position] = UInt8(ascii: "x") }
            }
        case .spaces:
            let scalars = original[blot.range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
            let lower = max(0, blot.range.lowerBound - shift)
            let upper = min(bytes.count, max(lower, blot.range.upperBound - shift))
            bytes.replaceSubrange(lower..<upper, with: Array(repeating: 0x20, count: scalars))
        }
    }

    private func place(_ range: Range<UInt32>) -> Range<Int> {
        let lower = offsets.offset(ofScalar: range.lowerBound, in: source.bytes)
        return lower..<max(lower, offsets.offset(ofScalar: range.upperBound, in: source.bytes))
    }

    private func diagnostic(_ finding: TreeBuilder.Finding) -> Diagnostic {
        let range = Diagnostic.Location.range(place(finding.range))
        switch finding.kind {
        case .anchor:
            return Diagnostic(
                "anchor", "“&” names a value for repetition (an anchor), which a profile may not do", at: range,
                help: "Write the value out where it is needed, or put text that begins with “&” in quotes.")
        case .alias:
            return Diagnostic(
                "alias", "“*” repeats a value from elsewhere (an alias), which a profile may not do", at: range,
                help: "Write the value out here, or put text that begins with “*” in quotes.")
        case .tag:
            return Diagnostic(
                "tag", "“!” gives a value a type (a tag), which a profile may not do", at: range,
                help: "Delete the word with “!”, or put text that begins with “!” in quotes.")
        case .severalDocuments:
            return Diagnostic(
                "several-documents", "a second document begins here", at: range,
                help: "A profile is one document: delete this line of `---`.")
        case .tooDeep:
            return Diagnostic(
                "too-deep", "lists and fields stand in each other more than \(limits.depth) deep", at: range,
                help: "No profile needs that; check the brackets and the indentation.")
        case .keyIsNotText:
            return Diagnostic(
                "key-is-not-text", "a list or braces cannot be the name of a field", at: range,
                help: "Put text that begins with “[” or “{” in quotes.")
        case .repeatedKey(let name, let first):
            return Diagnostic(
                "repeated-field", "“\(name.shortened)” is written twice", at: range,
                notes: [Diagnostic.Note("first written here", at: .range(place(first)))],
                help: "Keep one of the two, or check the indentation.")
        case .control(let scalar):
            let isBidirectional = (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
            return isBidirectional
                ? .bidirectionalControl(scalar, at: range) : .controlCharacter(scalar, at: range)
        }
    }
}

extension String {
    /// The text, cut where it would fill the screen.
    package var shortened: String { unicodeScalars.count <= 60 ? self : String(prefix(57)) + "…" }
}
