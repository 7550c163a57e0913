import Bibliography
import ProfileModel
import StyleModel

/// Which works of a section a document shows, in which order, under which headings and numbers.
struct WorkArrangement {
    struct Group {
        var key: Key
        /// Which of the works, in order.
        var positions: [Int]
        /// One for each of them.
        var numbers: [Number]
    }

    enum Key: Hashable {
        case all
        case year(Int?)
        case type(WorkType)
    }

    struct Number {
        var value: Int?
        /// The number with its prefix: `3`, `J1`; empty for none.
        var label = ""
    }

    /// All works of the section; groups hold positions in it, since a work of dozens of fields is dear to copy.
    let works: [Work]
    private(set) var groups: [Group]

    init(_ works: [Work], request: SectionRequest, options: StyleOptions, order defaultOrder: Order) {
        self.works = works
        let order = request.order ?? options.order ?? defaultOrder
        let grouping = request.grouping ?? options.grouping ?? .none
        let numbering = request.numbering ?? options.numbering ?? Numbering(direction: .none)
        let taken = works.indices.filter { request.selection.takes(works[$0]) }
        let ordered = Self.sorted(taken, of: works, by: order).prefix(request.limit ?? .max)
        groups = Self.grouped(ordered, of: works, by: grouping, order: order)
        number(by: numbering)
    }

    /// The works of a group, in order.
    func works(of group: Group) -> [Work] { group.positions.map { works[$0] } }

    /// Stable: works of the same date stay as the profile has them; undated works come last.
    private static func sorted(_ positions: [Int], of works: [Work], by order: Order) -> [Int] {
        guard order != .written else { return positions }
        let keyed = positions.map { (position: $0, date: works[$0].date?.sortKey) }
        return keyed.sorted { left, right in
            switch (left.date, right.date) {
            case (let a?, let b?) where a != b: order == .newest ? a > b : a < b
            case (nil, _?): false
            case (_?, nil): true
            default: left.position < right.position
            }
        }.map(\.position)
    }

    private static func grouped(
        _ positions: ArraySlice<Int>, of works: [Work], by grouping: Grouping, order: Order
    ) -> [Group] {
        var lists: [(key: Key, positions: [Int])] = []
        var places: [Key: Int] = [:]
        for position in positions {
            let key = Self.key(of: works[position], grouping: grouping)
            if let place = places[key] {
                lists[place].positions.append(position)
            } else {
                places[key] = lists.count
                lists.append((key, [position]))
            }
        }
        let groups = lists.map { list in
            Group(
                key: list.key, positions: list.positions,
                numbers: Array(repeating: Number(), count: list.positions.count))
        }
        guard grouping == .year else { return groups }
        return groups.sorted { left, right in
            guard let a = left.year, let b = right.year else { return left.year != nil }
            return order == .oldest ? a < b : a > b
        }
    }

    private static func key(of work: Work, grouping: Grouping) -> Key {
        switch grouping {
        case .none: .all
        case .year: .year(work.date.map(year))
        case .type: .type(work.type)
        }
    }

    /// A span belongs to the year in which it ended; one still going on, to the year in which it began.
    private static func year(of date: DateRange) -> Int {
        if case .date(let end) = date.end { end.year } else { date.start.year }
    }

    /// Counts after selection, so that descending numbers end at 1. Each prefix has a count of its own.
    private mutating func number(by numbering: Numbering) {
        guard numbering.direction != .none else { return }
        var totals = numbering.restarts ? [:] : prefixCounts(of: groups, by: numbering)
        var counts: [String: Int] = [:]
        for group in groups.indices {
            if numbering.restarts {
                counts = [:]
                totals = prefixCounts(of: [groups[group]], by: numbering)
            }
            for (index, position) in groups[group].positions.enumerated() {
                let prefix = numbering.prefix(of: works[position].type)
                counts[prefix, default: 0] += 1
                let count = counts[prefix, default: 0]
                let number = numbering.direction == .descending ? totals[prefix, default: 0] - count + 1 : count
                groups[group].numbers[index] = Number(value: number, label: prefix + String(number))
            }
        }
    }

    /// How many works have each prefix.
    private func prefixCounts(of groups: [Group], by numbering: Numbering) -> [String: Int] {
        var counts: [String: Int] = [:]
        for group in groups {
            for position in group.positions { counts[numbering.prefix(of: works[position].type), default: 0] += 1 }
        }
        return counts
    }
}

extension WorkArrangement.Group {
    fileprivate var year: Int? { if case .year(let year) = key { year } else { nil } }
}

extension Numbering {
    fileprivate func prefix(of type: WorkType) -> String { prefixes[type] ?? prefix }
}
