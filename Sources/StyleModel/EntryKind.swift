/// What an entry is about; styles have a pattern for each. The reader tells it by the first field in which they differ, or
/// by the section's `kind`.
public enum EntryKind: String, Sendable, Hashable, CaseIterable {
    case education, positions, talks, grants, awards, service, teaching, supervision, news, other
}

/// The one-line fields of an entry.
public enum EntryField: String, Sendable, Hashable, CaseIterable {
    case title, degree, position, institution, department, location, supervisor, event, host, funder, programme, number
    case amount, role, award, body, service, course, student, level, grade, status, text, note
}
