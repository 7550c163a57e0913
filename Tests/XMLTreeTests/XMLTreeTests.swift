import Testing
import XMLTree

@Suite struct XMLTreeTests {
    @Test func keepsNamesAttributesTextAndLines() throws {
        let root = try #require(
            XMLTree.parseXML(Array("<a x='1' y='&lt;2'>\n<b>one</b>&amp;<![CDATA[<two>]]></a>".utf8)))
        #expect(root.name == "a")
        #expect(root["x"] == "1")
        #expect(root["y"] == "<2")
        #expect(root["z"] == nil)
        #expect(root.text == "\none&<two>")
        #expect(root.elements.map(\.name) == ["b"])
        #expect(root.elements.first?.line == 2)
    }

    /// Whatever stands around them, the tags of an element are found.
    @Test(arguments: [
        "<a><b x='>'>one</b></a>", "\u{FEFF}<?xml version='1.0'?>\n<a><!-- <b>no</b> --><b>one</b></a>",
        "<!DOCTYPE a [<!-- ' --><!ENTITY x \"<b>\">]><a><![CDATA[<b>]]><b\n>one</b\n></a>",
        "<a><c/><c></c><b>one</b>é</a>",
    ])
    func places(text: String) throws {
        let bytes = Array(text.utf8)
        let root = try #require(XMLTree.parseXML(bytes))
        let element = try #require(root.elements.last)
        #expect(String(decoding: bytes[element.contentRange], as: UTF8.self) == "one")
        #expect(bytes[element.range].starts(with: "<b".utf8) && bytes[element.range].last == UInt8(ascii: ">"))
        #expect(bytes[root.range].starts(with: "<a".utf8) && root.range.upperBound == bytes.count)
    }

    @Test func commentsDoNotSplitText() throws {
        let root = try #require(XMLTree.parseXML(Array("<a>one<!-- never -->two<?no?>three</a>".utf8)))
        #expect(root.children == [.text("onetwothree", 3..<34)])
    }

    @Test func linesBeyondSixteenBits() throws {
        let text = "<a>" + String(repeating: "\n", count: 70_000) + "<b>x</b></a>"
        let root = try #require(XMLTree.parseXML(Array(text.utf8)))
        #expect(root.elements.first?.line == 70_001)
    }

    @Test(arguments: ["", "text", "<a>", "<a></b>", "<a/><b/>", "<a>&unknown;</a>"])
    func refusesWhatIsNotWellFormed(text: String) {
        #expect(XMLTree.parseXML(Array(text.utf8)) == nil)
    }

    @Test(arguments: [
        ("<a>\n<b></a>", "tag mismatch", 10...12), ("<a>\n<b x=1/></a>", "expected", 9...9),
        ("<a>&unknown;</a>", "not defined", 4...12), ("<a>", "", 3...3), ("", "empty", 0...0),
        ("\u{FEFF}<a></b>", "tag mismatch", 9...10),
    ])
    func saysWhatIsNotWellFormed(text: String, words: String, offsets: ClosedRange<Int>) {
        let problem = #expect(throws: XMLProblem.self) { try XMLTree.readXML(Array(text.utf8)) }
        #expect(problem?.kind == .notWellFormed)
        #expect(words.isEmpty || problem?.message.contains(words) == true, "\(problem?.message ?? "")")
        #expect(offsets.contains(problem?.offset ?? -1), "\(problem?.offset ?? -1)")
    }

    @Test(arguments: [XMLTree.nestingLimit + 1, 100_000])
    func saysWhatIsNestedTooDeeply(count: Int) {
        let text = String(repeating: "<i>", count: count) + String(repeating: "</i>", count: count)
        let problem = #expect(throws: XMLProblem.self) { try XMLTree.readXML(Array(text.utf8)) }
        #expect(problem?.kind == .nestedTooDeeply)
        #expect((600...900).contains(problem?.offset ?? 0))
    }

    @Test func entitiesAreNotExpanded() throws {
        let text = """
            <!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY file SYSTEM "file:///etc/passwd">]><a b="&x;">&x;&file;</a>
            """
        let root = try #require(XMLTree.parseXML(Array(text.utf8)))
        #expect(root.text == "&x;&file;")
        #expect(root["b"] == "&x;")
    }

    @Test func refusesDeepNesting() {
        let depth = XMLTree.nestingLimit
        for count in [depth + 1, 100_000] {
            let text = String(repeating: "<i>", count: count) + String(repeating: "</i>", count: count)
            #expect(XMLTree.parseXML(Array(text.utf8)) == nil)
            #expect(XMLTree.parseHTML(Array(text.utf8)) == nil)
        }
        let text = String(repeating: "<i>", count: depth) + String(repeating: "</i>", count: depth)
        #expect(XMLTree.parseXML(Array(text.utf8)) != nil)
    }

    @Test func htmlIsSetRight() throws {
        let root = try #require(XMLTree.parseHTML(Array("<P CLASS=x>caf&eacute; 高泽峰<ul><li>1<li>2</ul>".utf8)))
        #expect(root.name == "html")
        let names = root.descendants { _ in true }.map(\.name)
        #expect(names == ["body", "p", "ul", "li", "li"])
        #expect(root.text == "café 高泽峰12")
        #expect(root.descendants { $0["class"] == "x" }.map(\.text) == ["café 高泽峰"])
    }
}
