import Dispatch

/// Work on independent things, side by side on all processors. The results are the same however many of these there are.
package enum Parallel {
    /// How many elements of a long list are worked on in one go. Shorter lists are not worth dividing.
    package static let sliceLength = 256

    /// The results in the order of the elements.
    package static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        map(count: elements.count) { transform(elements[$0]) }
    }

    /// The results for slices of a list's indices, in their order. A short list is one slice, an empty one none.
    package static func mapSlices<Result: Sendable>(
        count: Int, _ transform: @Sendable (Range<Int>) -> Result
    ) -> [Result] {
        map(count: (count + sliceLength - 1) / sliceLength) { index in
            let start = index * sliceLength
            return transform(start..<min(start + sliceLength, count))
        }
    }

    /// The results of two things of different kinds.
    package static func both<First: Sendable, Second: Sendable>(
        _ first: @Sendable () -> First, _ second: @Sendable () -> Second
    ) -> (First, Second) {
        let firsts = Results<First>(count: 1)
        let seconds = Results<Second>(count: 1)
        DispatchQueue.concurrentPerform(iterations: 2) { index in
            if index == 0 { firsts.set(first(), at: 0) } else { seconds.set(second(), at: 0) }
        }
        return (firsts.values.first ?? first(), seconds.values.first ?? second())
    }

    /// Frees something large, for which nobody should have to wait.
    package static func release(_ value: consuming some Sendable) {
        let value = consume value
        DispatchQueue.global(qos: .utility).async { withExtendedLifetime(value) {} }
    }

    private static func map<Result: Sendable>(count: Int, _ transform: @Sendable (Int) -> Result) -> [Result] {
        guard count > 1 else { return (0..<count).map(transform) }
        let results = Results<Result>(count: count)
        DispatchQueue.concurrentPerform(iterations: count) { index in results.set(transform(index), at: index) }
        return results.values
    }
}

/// A slot for each result. Iterations of `concurrentPerform` write to different slots, and all have ended when it returns.
private final class Results<Value>: @unchecked Sendable {
    private let slots: UnsafeMutableBufferPointer<Value?>

    init(count: Int) {
        slots = .allocate(capacity: count)
        slots.initialize(repeating: nil)
    }

    deinit {
        slots.deinitialize()
        slots.deallocate()
    }

    func set(_ value: Value, at index: Int) { slots[index] = value }

    var values: [Value] { slots.compactMap(\.self) }
}
