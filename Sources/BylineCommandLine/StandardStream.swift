import Foundation

/// Standard output and standard error, as a Unix user expects them: whole writes, and a quiet end when the reader of a
/// pipe has left.
struct StandardStream {
    let descriptor: Int32

    static let output = StandardStream(descriptor: STDOUT_FILENO)
    static let error = StandardStream(descriptor: STDERR_FILENO)

    /// A reader who has left ends the writing without a word; a full disk is an error, and ends the process with status 2.
    func write(_ text: String) {
        var text = text
        text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
    }

    func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes(write) }

    private func write(_ bytes: UnsafeRawBufferPointer) {
        var offset = 0
        while offset < bytes.count {
            let count = Foundation.write(descriptor, bytes.baseAddress?.advanced(by: offset), bytes.count - offset)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return fail(errno) }
            offset += count
        }
    }

    private func fail(_ code: Int32) {
        guard code != EPIPE, descriptor == STDOUT_FILENO else { return }
        Self.error.write("byline: cannot write to standard output: \(String(cString: strerror(code)))\n")
        ExitStatus.couldNotRun.exit()
    }

    /// Whether a person reads along.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// Whether colours may be used: on a terminal, and never under `NO_COLOR` (https://no-color.org).
    var allowsColor: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }

    /// How many columns the terminal has; 80 where there is none.
    var columns: Int {
        var size = winsize()
        guard isTerminal, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 80 }
        return Int(size.ws_col)
    }
}
