import Bibliography
import CSLStyle
import DocumentTree

extension Evaluation {
    /// Whether a branch is taken: `cs:else` always, the others by their tests and `match`.
    func holds(_ condition: Condition?) -> Bool {
        guard let condition else { return true }
        return switch condition.match {
        case .all: hasType(condition.tests) && condition.tests.allSatisfy { $0.isOfType || holds($0) }
        case .any: condition.tests.contains(where: holds)
        case .none: !condition.tests.contains(where: holds)
        }
    }

    /// A work has one type: of several types that are asked for, one is enough, whatever `match` says.
    private func hasType(_ tests: [Condition.Test]) -> Bool {
        var isAsked = false
        for case .type(let type) in tests {
            if type == reference.type { return true }
            isAsked = true
        }
        return !isAsked
    }

    private func holds(_ test: Condition.Test) -> Bool {
        switch test {
        case .disambiguate(let wanted): state.isDisambiguated == wanted
        case .isNumeric(let variable): NumericValue(number(variable)).isNumeric
        case .isUncertainDate(let variable): reference[variable]?.isCirca ?? false
        // Where nothing is said of a locator it is a page, as citeproc-js has it even where there is none.
        case .locator(let type): (cite?.locatorType ?? .page) == type
        case .position(let position): holds(position)
        case .type(let type): reference.type == type
        case .variable(let variable): has(variable)
        case .unknown: false
        }
    }

    private func has(_ variable: Variable) -> Bool {
        switch variable {
        case .text(.locator), .text(.firstReferenceNoteNumber), .text(.citationNumber), .text(.pageFirst):
            hasNumber(variable)
        case .text(.yearSuffix): !state.yearSuffix.isEmpty
        default: reference.has(variable)
        }
    }

    private func hasNumber(_ variable: Variable) -> Bool {
        guard case .text(let variable) = variable else { return false }
        return !number(variable).isEmpty
    }

    /// `ibid` is `subsequent` too, and `ibid-with-locator` both.
    private func holds(_ position: CitePosition) -> Bool {
        guard let current = state.position else { return false }
        return switch position {
        case .first: current == .first
        case .subsequent: current != .first
        case .ibid: current == .ibid || current == .ibidWithLocator
        case .ibidWithLocator: current == .ibidWithLocator
        case .nearNote: state.isNearNote
        }
    }
}

extension Condition.Test {
    fileprivate var isOfType: Bool {
        if case .type = self { true } else { false }
    }
}
