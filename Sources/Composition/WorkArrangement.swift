import Bibliography
import ProfileModel
import StyleModel

/// Which works of a section a document shows, in which order, under which headings and numbers.
struct WorkArrangement {
    struct Group {
        var key: Key
        var works: [NumberedWork]
    }

    enum Key: Hashable {
        case all
        case year(Int?)
        case type(WorkType)
    }

    struct NumberedWork {
        var work: Work
        var number: Int?
        /// The number with its prefix: `3`, `J1`; empty for none.
        var label = ""
    }

    var groups: [Group]

    init(_ works: [Work], request: SectionRequest, options: StyleOptions, order defaultOrder: Order) {
        let order = request.order ?? options.order ?? defaultOrder
        let grouping = request.grouping ?? options.grouping ?? .none
        let numbering = request.numbering ?? options.numbering ?? Numbering(direction: .none)
        var taken = Self.sorted(works.filter { request.selection.takes($0) }, by: order)
        if let limit = request.limit { taken = Array(taken.prefix(limit)) }
        groups = Self.grouped(taken, by: grouping, order: order)
        number(by: numbering)
    }

    /// Stable: works of the same date stay as the profile has them; undated works come last.
    private static func sorted(_ works: [Work], by order: Order) -> [Work] {
        guard order != .written else { return works }
        let keyed = works.enumerated().map { (position: $0.offset, date: $0.element.date?.sortKey, work: $0.element) }
        return keyed.sorted { left, right in
            switch (left.date, right.date) {
            case (let a?, let b?) where a != b: order == .newest ? a > b : a < b
            case (nil, _?): false
            case (_?, nil): true
            default: left.position < right.position
            }
        }.map(\.work)
    }

    private static func grouped(_ works: [Work], by grouping: Grouping, order: Order) -> [Group] {
        var groups: [Group] = []
        var positions: [Key: Int] = [:]
        for work in works {
            let key = Self.key(of: work, grouping: grouping)
            if let position = positions[key] {
                groups[position].works.append(NumberedWork(work: work))
            } else {
                positions[key] = groups.count
                groups.append(Group(key: key, works: [NumberedWork(work: work)]))
            }
        }
        return order == .written && grouping == .year ? groups.sorted(by: newestYearFirst) : groups
    }

    private static func newestYearFirst(_ left: Group, _ right: Group) -> Bool {
        guard case .year(let a) = left.key, case .year(let b) = right.key else { return false }
        return (a ?? .min) > (b ?? .min)
    }

    private static func key(of work: Work, grouping: Grouping) -> Key {
        switch grouping {
        case .none: .all
        case .year: .year(work.date.map { $0.end == nil ? $0.start.year : $0.sortKey.year })
        case .type: .type(work.type)
        }
    }

    /// Counts after selection, so that descending numbers end at 1. Each prefix has a count of its own.
    private mutating func number(by numbering: Numbering) {
        guard numbering.direction != .none else { return }
        var totals: [String: Int] = [:]
        if numbering.direction == .descending && !numbering.restarts {
            for work in groups.joinedWorks { totals[numbering.prefix(of: work), default: 0] += 1 }
        }
        var counts: [String: Int] = [:]
        for group in groups.indices {
            if numbering.restarts {
                counts = [:]
                totals = groups[group].works.reduce(into: [:]) { $0[numbering.prefix(of: $1.work), default: 0] += 1 }
            }
            for index in groups[group].works.indices {
                let prefix = numbering.prefix(of: groups[group].works[index].work)
                counts[prefix, default: 0] += 1
                let count = counts[prefix, default: 0]
                let number = numbering.direction == .descending ? totals[prefix, default: 0] - count + 1 : count
                groups[group].works[index].number = number
                groups[group].works[index].label = prefix + String(number)
            }
        }
    }
}

extension [WorkArrangement.Group] {
    fileprivate var joinedWorks: [Work] { flatMap { $0.works.map(\.work) } }
}

extension Numbering {
    fileprivate func prefix(of work: Work) -> String { prefixes[work.type] ?? prefix }
}
