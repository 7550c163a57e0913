import Foundation

/// How many cases a fuzz test tries: 10,000, or as many as `BYLINE_FUZZ` says (`make fuzz`).
public enum FuzzCount {
    public static var perReader: Int {
        ProcessInfo.processInfo.environment["BYLINE_FUZZ"].flatMap(Int.init) ?? 10_000
    }
}
