extension String {
    /// The text without white space at both ends, line breaks included.
    package var withoutOuterSpace: Substring {
        // Nearly all begin and end with ASCII that is no space.
        if let first = utf8.first, let last = utf8.last, 0x21...0x7E ~= first, 0x21...0x7E ~= last { return self[...] }
        return drop(while: \.isWhitespace).withoutSpaceAtEnd
    }
}

extension Substring {
    /// The text without white space at its end, line breaks included.
    package var withoutSpaceAtEnd: Substring {
        var result = self
        while result.last?.isWhitespace == true { result.removeLast() }
        return result
    }
}
