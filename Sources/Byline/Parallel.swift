import Dispatch

/// Work on independent things, side by side.
enum Parallel {
    /// The results in the order of the elements, however many processors worked on them.
    static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        guard elements.count > 1 else { return elements.map(transform) }
        let results = Results<Result>(count: elements.count)
        DispatchQueue.concurrentPerform(iterations: elements.count) { index in
            results.set(transform(elements[index]), at: index)
        }
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
