import Bibliography
import DocumentTree
import PageModel

/// The sections of a profile to be, of one page or of many: each with a title, and an identifier where titles repeat.
struct SectionJoin {
    private(set) var sections: [ProfileDraft.Section] = []

    /// Adds a page's sections. Those of one title in several pages are one, and so is all that stands under no heading.
    ///
    /// - Parameter isFurtherPage: whether it is not the first page.
    mutating func add(_ new: [ProfileDraft.Section], isFurtherPage: Bool = false) {
        for section in new where !section.isProse || !section.blocks.isEmpty {
            for part in Self.parts(of: section) { add(part, joinsTitles: isFurtherPage) }
        }
    }

    private mutating func add(_ section: ProfileDraft.Section, joinsTitles: Bool) {
        var section = section
        let isUntitled = section.title.isEmpty
        if isUntitled { section.title = section.isProse ? Self.aboutTitle : SourcePage.usualTitle }
        let same = sections.firstIndex {
            $0.title == section.title && $0.isProse == section.isProse && $0.records.isEmpty == section.records.isEmpty
        }
        // Text under a heading, and the same heading again above the list.
        if let last = sections.last, last.title == section.title, last.isProse {
            section.blocks = last.blocks + section.blocks
            sections[sections.count - 1] = section
            return
        }
        guard let same, joinsTitles || isUntitled || sections[same].title == Self.aboutTitle else {
            sections.append(section)
            return
        }
        sections[same].blocks += section.blocks
        sections[same].records += section.records
        sections[same].works += section.works
        sections[same].isByYear = sections[same].isByYear || section.isByYear
    }

    /// A section of a profile has one kind of content.
    private static func parts(of section: ProfileDraft.Section) -> [ProfileDraft.Section] {
        guard !section.works.isEmpty, !section.records.isEmpty else { return [section] }
        var works = section
        works.records = []
        var records = section
        records.works = []
        records.blocks = []
        return [works, records]
    }

    static let aboutTitle = "About"

    /// The newest first, in every list.
    mutating func sortByDate() {
        for index in sections.indices {
            sections[index].works = sections[index].works.enumerated().sorted { left, right in
                switch (left.element.work.date?.start, right.element.work.date?.start) {
                case (let left?, let right?) where left != right: return left > right
                case (nil, _?): return false
                case (_?, nil): return true
                default: return left.offset < right.offset
                }
            }.map(\.element)
        }
    }

    /// What tells a section from an earlier one of the same title; empty for the first.
    var identifiers: [String] {
        var counts: [String: Int] = [:]
        return sections.map { section in
            let count = counts[section.title, default: 0] + 1
            counts[section.title] = count
            return count == 1 ? "" : Slug.make(from: "\(section.title) \(count)")
        }
    }
}
