import SourceDiagnostics

/// Byte offsets of libyaml's marks, which count Unicode scalars from the start of the file.
///
/// Every 64th scalar is known; the rest is counted from there, so that one line of ten megabytes costs no more than many
/// short ones.
struct ScalarOffsets: Sendable {
    private static let stride = 64
    /// The byte offset of every 64th scalar; empty where the file is ASCII and both counts are the same.
    private let checkpoints: [UInt32]
    /// libyaml does not count a byte order mark.
    private let markOffset: Int

    init(_ bytes: [UInt8], isASCII: Bool) {
        guard !isASCII else {
            checkpoints = []
            markOffset = 0
            return
        }
        markOffset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 1 : 0
        var checkpoints: [UInt32] = []
        checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
        bytes.withUnsafeBufferPointer { bytes in
            var scalars = 0
            for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 {
                if scalars % Self.stride == 0 { checkpoints.append(UInt32(offset)) }
                scalars += 1
            }
        }
        self.checkpoints = checkpoints
    }

    func offset(ofScalar index: UInt32, in bytes: [UInt8]) -> Int {
        guard !checkpoints.isEmpty else { return min(Int(index), bytes.count) }
        let index = Int(index) + markOffset
        let checkpoint = min(index / Self.stride, checkpoints.count - 1)
        var offset = Int(checkpoints[checkpoint])
        var remaining = index - checkpoint * Self.stride
        while offset < bytes.count {
            if bytes[offset] & 0xC0 != 0x80 {
                if remaining == 0 { return offset }
                remaining -= 1
            }
            offset += 1
        }
        return bytes.count
    }
}
