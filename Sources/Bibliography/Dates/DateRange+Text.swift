extension PartialDate {
    /// As profiles write it: `2022`, `2022-05`, `2022-05-31` (ISO 8601-1, section 5.2).
    public var iso: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return ([padded(year, 4)] + [month, month == nil ? nil : day].compactMap { $0.map { padded($0, 2) } })
            .joined(separator: "-")
    }
}

extension DateRange {
    /// As profiles write it: `2016/2021`, `2021/`, `2019~`.
    public var iso: String {
        let span =
            switch end {
            case nil: start.iso
            case .open: start.iso + "/"
            case .date(let end): start.iso + "/" + end.iso
            }
        return isApproximate ? span + "~" : span
    }
}
