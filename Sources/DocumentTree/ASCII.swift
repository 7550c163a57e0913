// What bytes of UTF-8 are, where only ASCII counts.

extension UInt8 {
    package var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

    package var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

    /// What a hexadecimal digit stands for; `nil` for other bytes.
    package var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46, 0x61...0x66: (self | 0x20) - 0x57
        default: nil
        }
    }
}
