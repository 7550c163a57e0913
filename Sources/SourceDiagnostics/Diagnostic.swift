/// Something that a user has to know about the input: a value, made where the trouble is found and worded there.
public struct Diagnostic: Sendable, Equatable {
    public enum Severity: String, Sendable, Comparable, CaseIterable {
        case information, warning, error

        public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
        private var rank: Int {
            switch self {
            case .information: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// Where it is: a range of bytes where the stage knows positions, a path of fields where it knows only values.
    public enum Location: Sendable, Equatable {
        case range(Range<Int>)
        case field(FieldPath)
        /// The file as a whole.
        case file
    }

    /// A second place that explains the first: "first seen here".
    public struct Note: Sendable, Equatable {
        public var text: String
        public var location: Location

        public init(_ text: String, at location: Location = .file) {
            self.text = text
            self.location = location
        }
    }

    /// A stable word or code in brackets behind the severity: `unknown-field`, `BY204`.
    public var code: String
    public var severity: Severity
    /// One line in lower case, without a full stop: `unknown field “titel”`.
    public var summary: String
    public var location: Location
    public var notes: [Note]
    /// What to do, as a sentence to a person who has never seen YAML: `Did you mean “title”?` Empty for none.
    public var help: String
    /// Ways to mend it, the best first.
    public var fixes: [Fix]

    public init(
        _ code: String, _ severity: Severity, _ summary: String, at location: Location, notes: [Note] = [],
        help: String = "", fixes: [Fix] = []
    ) {
        self.code = code
        self.severity = severity
        self.summary = summary
        self.location = location
        self.notes = notes
        self.help = help
        self.fixes = fixes
    }

    /// An error, which is what most are.
    public init(_ code: String, _ summary: String, at location: Location, notes: [Note] = [], help: String = "") {
        self.init(code, .error, summary, at: location, notes: notes, help: help)
    }
}

/// The way to a value in a profile: `publications[mpoe].authors`.
public struct FieldPath: Sendable, Hashable, CustomStringConvertible {
    public enum Component: Sendable, Hashable {
        case key(String)
        case index(Int)
    }
    public var components: [Component]

    public init(_ components: [Component] = []) { self.components = components }

    public func appending(_ key: String) -> FieldPath { FieldPath(components + [.key(key)]) }
    public func appending(_ index: Int) -> FieldPath { FieldPath(components + [.index(index)]) }

    public var description: String {
        components.reduce(into: "") { text, component in
            switch component {
            case .key(let key): text += text.isEmpty ? key : "." + key
            case .index(let index): text += "[\(index)]"
            }
        }
    }
}
