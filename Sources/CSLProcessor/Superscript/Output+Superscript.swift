extension Output {
    /// Raises the plain letters in place of characters that are raised by themselves, which many fonts lack: `1ᵉʳ` is printed
    /// as a 1 with a superscript e and a superscript r.
    mutating func raiseSuperscripts() {
        guard pieces.contains(where: \.mayHoldSuperscripts) else { return }
        var raised = Output()
        for piece in pieces {
            guard piece.mayHoldSuperscripts, case .text(let text, let origin) = piece else {
                raised.pieces.append(piece)
                continue
            }
            var plain = ""
            for scalar in text.unicodeScalars {
                guard let letters = SuperscriptTable.plain(scalar) else {
                    plain.unicodeScalars.append(scalar)
                    continue
                }
                raised.append(plain, origin)
                plain = ""
                raised.open(.style(.superscript))
                raised.append(letters, origin)
                raised.close()
            }
            raised.append(plain, origin)
        }
        pieces = raised.pieces
    }
}

extension OutputPiece {
    /// Whether a text has bytes with which raised characters begin.
    fileprivate var mayHoldSuperscripts: Bool {
        guard case .text(let text, _) = self else { return false }
        return text.utf8.contains {
            (0xC2...0xCB).contains($0) && ($0 == 0xC2 || $0 >= 0xCA) || $0 == 0xE1 || $0 == 0xE2
        }
    }
}
