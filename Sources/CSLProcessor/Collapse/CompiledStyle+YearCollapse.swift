import CSLStyle

extension CompiledStyle {
    /// `collapse="year"` and its kin: names that the cite before has too are left out; years too where they are the same but
    /// for their suffix; and suffixes within a range.
    func collapseYears(_ items: inout [JoinedCite]) {
        for index in items.indices.dropFirst() where items[index].followsGroup {
            guard items[index].cite.cite.prefix.isEmpty, !items[index].cite.state.hidesNames else { continue }
            items[index].output = withoutNames(items[index].cite)
            items[index].isCollapsed = true
            items[index].isHidden = items[index].output.isEmpty
        }
        if style.citation.collapse != .year { collapseYearSuffixes(&items) }
    }

    /// The cite evaluated anew, without its first names.
    private func withoutNames(_ cite: RenderedCite) -> Output {
        var state = cite.state
        state.hidesNames = true
        var evaluation = Evaluation(
            style: self, area: citation, reference: cite.source, cite: cite.cite, state: state)
        evaluation.append(citation.layout.elements)
        return evaluation.output
    }

    private func collapseYearSuffixes(_ items: inout [JoinedCite]) {
        // Names are left out of all but the first of a group: years are compared without them.
        let years = items.map {
            $0.cite.state.yearSuffix.isEmpty ? nil : withoutNames($0.cite).text(without: .yearSuffix)
        }
        var start = 0
        for index in items.indices {
            let continues =
                index > 0 && items[index].continuesNames(of: items[index - 1]) && years[index] != nil
                && years[index] == years[index - 1]
                && !items[index - 1].cite.hasLocator && items[index - 1].cite.cite.suffix.isEmpty
            if !continues {
                joinRun(start..<index, &items)
                start = index
            }
        }
        joinRun(start..<items.count, &items)
    }

    /// Joins cites of one year: `2000a, b, c`, or `2000a–c`.
    private func joinRun(_ run: Range<Int>, _ items: inout [JoinedCite]) {
        guard run.count > 1 else { return }
        let options = style.citation
        let delimiter =
            options.yearSuffixDelimiter ?? options.citeGroupDelimiter ?? citation.layout.delimiter ?? ""
        for index in run.dropFirst() {
            if let suffix = items[index].output.range(of: .yearSuffix) {
                items[index].output = items[index].output[suffix]
            }
            items[index].delimiter = delimiter
        }
        guard style.citation.collapse == .yearSuffixRanged else { return }
        hideRanges(of: run, &items) { left, right in
            YearSuffix.place(left.cite.state.yearSuffix) + 1 == YearSuffix.place(right.cite.state.yearSuffix)
        }
    }

    /// Hides the inner cites of runs of three or more that follow each other, and puts a dash before the last of them.
    func hideRanges(
        of run: Range<Int>, _ items: inout [JoinedCite], _ follows: (JoinedCite, JoinedCite) -> Bool
    ) {
        let dash = locale.terms.term("citation-range-delimiter")?.single ?? "–"
        var start = run.lowerBound
        for index in run.lowerBound..<run.upperBound {
            if index + 1 < run.upperBound, follows(items[index], items[index + 1]) { continue }
            if index - start >= 2 {
                for hidden in start + 1..<index { items[hidden].isHidden = true }
                items[index].delimiter = dash
            }
            start = index + 1
        }
    }
}

extension JoinedCite {
    /// Whether its names are those of the cite before it, or neither has names.
    fileprivate func continuesNames(of before: JoinedCite) -> Bool {
        isCollapsed || (names == nil && before.names == nil && cite.cite.prefix.isEmpty)
    }
}
