import SourceDiagnostics

/// Which macro calls which, with the places of the calls.
struct MacroCalls {
    enum Caller: Sendable, Hashable {
        case macro(Macro.Index)
        case citation, bibliography

        var isMacro: Bool { if case .macro = self { true } else { false } }
    }

    struct Call: Sendable {
        var caller: Caller
        var callee: Macro.Index
        var place: Range<Int>
    }

    /// What is being read.
    var caller = Caller.citation
    private(set) var calls: [Call] = []

    mutating func note(_ callee: Macro.Index, at place: Range<Int>) {
        calls.append(Call(caller: caller, callee: callee, place: place))
    }

    /// The calls through which a macro comes to call itself, each with the macros from the one called to the one that calls;
    /// and all macros, those that are called before those that call them, if these calls are left out.
    func order(count: Int) -> (cyclic: [(call: Call, path: [Macro.Index])], order: [Macro.Index]) {
        var callsFrom = [[Call]](repeating: [], count: count)
        for call in calls {
            if case .macro(let index) = call.caller { callsFrom[index].append(call) }
        }
        enum State { case unseen, open, done }
        var states = [State](repeating: .unseen, count: count)
        var cyclic: [(call: Call, path: [Macro.Index])] = []
        var order: [Macro.Index] = []
        // A stack of its own: a chain of macros may be as long as the file.
        for start in 0..<count where states[start] == .unseen {
            var stack = [(macro: start, next: 0)]
            states[start] = .open
            while let (macro, next) = stack.last {
                guard next < callsFrom[macro].count else {
                    states[macro] = .done
                    order.append(macro)
                    stack.removeLast()
                    continue
                }
                stack[stack.count - 1].next += 1
                let call = callsFrom[macro][next]
                switch states[call.callee] {
                case .unseen:
                    states[call.callee] = .open
                    stack.append((call.callee, 0))
                case .open:
                    let path = stack.suffix(8).map(\.macro)
                    cyclic.append((call, path.firstIndex(of: call.callee).map { Array(path[$0...]) } ?? []))
                case .done: break
                }
            }
        }
        return (cyclic, order)
    }
}
