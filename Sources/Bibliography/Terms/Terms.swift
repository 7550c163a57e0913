/// The words of a document that no profile holds, in one language: months, legends, headings of groups.
///
/// For example, a profile in Chinese with `date: 2021/` prints `2021–至今`, and one in German `2021–heute`.
public struct Terms: Sendable, Equatable {
    /// BCP 47 tag of the language: `en`.
    public var language: String
    /// What the signs of the well-known roles mean, in the singular, as a legend says it: `equal contribution`.
    public var legend: [Role.ID: String]
    /// January to December, as a month stands without a day: `May 2024`.
    public var months: [String]
    /// The same in the form behind a day, where the language has one: Polish `maja` beside `maj`.
    public var monthsAfterDay: [String]
    public var shortMonths: [String]
    public var shortMonthsAfterDay: [String]
    /// What stands behind the numbers of a date; `nil` where months have names.
    public var dateUnits: DateUnits?
    /// The end of a span of time that is still going on: `present`.
    public var present: String
    public var and: String
    /// Between the names of a list that is written in the language's own script alone.
    public var nameSeparator: String
    public var etAl: String
    /// Before the book or the proceedings that a work is in.
    public var `in`: String
    /// In place of a date that is not known.
    public var noDate: String
    /// Before an approximate date, with the space that follows it: `c. ` of `c. 2019`.
    public var circa: String
    /// The title of an abstract that can be folded away.
    public var abstract: String
    /// The heading of a list of publications.
    public var publications: String
    /// What unfolds a topic: `click here for representative works`.
    public var showWorks: String
    /// The words around a value: `vol. {}`.
    public var labels: [Label: Wording]
    /// Headings of groups by type, in the plural: `Journal articles`.
    public var headings: [WorkType: String]

    /// The units of dates that are written from the year to the day: `2024年5月3日`.
    public struct DateUnits: Sendable, Equatable {
        public var year: String
        public var month: String
        public var day: String
        /// Between the parts: a space in Korean, nothing in Chinese.
        public var space: String
    }

    init(
        language: String, legend: [Role.ID: String], months: [String], monthsAfterDay: [String]? = nil,
        shortMonths: [String], shortMonthsAfterDay: [String]? = nil, dateUnits: DateUnits? = nil, present: String,
        and: String, nameSeparator: String = ", ", etAl: String, in: String, noDate: String, circa: String,
        abstract: String,
        publications: String, showWorks: String, labels: [Label: Wording], headings: [WorkType: String]
    ) {
        self.language = language
        self.legend = legend
        self.months = months
        self.monthsAfterDay = monthsAfterDay ?? months
        self.shortMonths = shortMonths
        self.shortMonthsAfterDay = shortMonthsAfterDay ?? shortMonths
        self.dateUnits = dateUnits
        self.present = present
        self.and = and
        self.nameSeparator = nameSeparator
        self.etAl = etAl
        self.in = `in`
        self.noDate = noDate
        self.circa = circa
        self.abstract = abstract
        self.publications = publications
        self.showWorks = showWorks
        self.labels = labels
        self.headings = headings
    }
}

extension Terms {
    /// The terms of a language, of the language that it is a variety of (`zh` for `zh-CN`), or else of English.
    public static func of(language: String) -> Terms {
        var tag = language.lowercased().replacingUnderscores()
        while true {
            if let terms = byLanguage[tag] { return terms }
            guard let hyphen = tag.lastIndex(of: "-") else { return english }
            tag = String(tag[..<hyphen])
        }
    }
}

extension String {
    /// `zh_CN`, as operating systems write it, is `zh-CN`.
    fileprivate func replacingUnderscores() -> String { String(map { $0 == "_" ? "-" : $0 }) }
}
