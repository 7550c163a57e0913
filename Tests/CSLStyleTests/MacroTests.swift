import CSLStyle
import Testing

/// Macros that call themselves or come to too much.
@Suite struct MacroTests {
    private func macro(_ name: String, calling others: String...) -> String {
        "<macro name=\"\(name)\">" + others.map { "<text macro=\"\($0)\"/>" }.joined()
            + "<text value=\"\(name)\"/></macro>\n"
    }

    @Test func macroThatCallsItself() throws {
        let sample = SampleStyle(printing: "<text macro=\"a\"/>", macros: macro("a", calling: "a"))
        #expect(sample.problems == ["3:17 macro-cycle the macro “a” calls itself"])
        #expect(sample.style?.macros.first?.elements == [.text(TextElement(.value("a")))])
    }

    @Test func macroThatCallsItselfThroughOthers() throws {
        let sample = SampleStyle(
            printing: "<group><text macro=\"a\"/></group>",
            macros: macro("a", calling: "b") + macro("b", calling: "d", "c") + macro("c", calling: "a") + macro("d"))
        #expect(sample.problems == ["5:17 macro-cycle the macro “a” calls itself through “b”, “c”"])
        let style = try #require(sample.style)
        #expect(style.macros.map(\.elements.count) == [2, 3, 1, 1])
    }

    @Test func callsWithinOtherElementsAreTakenOutToo() throws {
        let inner = """
            <group><choose><if type="book"><names variable="author"><substitute><text macro="a"/><text value="x"/>\
            </substitute></names></if></choose></group>
            """
        let sample = SampleStyle(printing: "<text macro=\"a\"/>", macros: "<macro name=\"a\">\(inner)</macro>")
        #expect(sample.problems.count == 1)
        #expect("\(sample.style?.macros ?? [])".contains("macro(") == false)
    }

    @Test func duplicateMacro() {
        let sample = SampleStyle(macros: macro("a") + macro("a", calling: "a"))
        #expect(sample.problems == ["4:1 duplicate-macro there is another macro “a” above"])
    }

    /// Thirty macros, each of which calls the next one twice: a thousand million elements.
    @Test func macrosThatMultiply() throws {
        let macros = (0..<30).map { macro("m\($0)", calling: "m\($0 + 1)", "m\($0 + 1)") }.joined() + macro("m30")
        let sample = SampleStyle(printing: "<text macro=\"m0\"/>", macros: macros)
        #expect(sample.problems.allSatisfy { $0.hasPrefix("too-large") })
        #expect(sample.problems.first?.contains("“m16” comes to more elements than can be evaluated") == true)
        #expect(sample.style?.macros.count == 31)
    }

    @Test func chainOfTenThousandMacros() throws {
        let macros = (0..<10_000).map { macro("m\($0)", calling: "m\($0 + 1)") }.joined() + macro("m10000")
        let sample = SampleStyle(printing: "<text macro=\"m0\"/>", macros: macros)
        #expect(sample.problems.allSatisfy { $0.hasPrefix("too-large") })
        #expect(!sample.problems.isEmpty)
        let style = try #require(sample.style)
        #expect(style.macros.count == 10_001)
    }

    @Test(arguments: [XMLNesting.allowed, 10_000])
    func nestedGroups(depth: Int) {
        let groups = String(repeating: "<group>", count: depth) + String(repeating: "</group>", count: depth)
        let problems = SampleStyle(printing: groups).problems
        if depth == XMLNesting.allowed {
            #expect(problems == [])
        } else {
            #expect(problems.count == 1)
            #expect(problems.first?.contains("nested-too-deeply elements lie in one another too often") == true)
        }
    }

    enum XMLNesting {
        static let allowed = 150
    }

    /// References to entities stand for nothing but themselves.
    @Test func entityBomb() {
        let entities = (1...9).map { "<!ENTITY e\($0) \"" + String(repeating: "&e\($0 - 1);", count: 10) + "\">" }
            .joined()
        let text =
            "<!DOCTYPE style [<!ENTITY e0 \"lol\">\(entities)]>" + SampleStyle(printing: "<text value=\"&e9;\"/>").text
        let (file, problems) = read(text)
        #expect(file == nil || "\(String(describing: file))".utf8.count < 10_000)
        #expect(problems.count <= 1)
    }
}
