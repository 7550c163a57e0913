import DocumentTree

extension String {
    /// The runs of letters in lower case: `Ze-Feng Gao` → `ze`, `feng`, `gao`.
    var lowercasedWords: [String] { lowercased().unicodeScalars.split { !$0.isLetter }.map(String.init) }
}

extension Unicode.Scalar {
    fileprivate var isLetter: Bool {
        isASCII ? UInt8(truncatingIfNeeded: value).isASCIILetter : properties.isAlphabetic
    }
}
