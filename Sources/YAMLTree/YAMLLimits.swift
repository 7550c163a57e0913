/// How much a file may ask of the reader.
package struct YAMLLimits: Sendable {
    /// The largest file, in bytes: a profile of 150,000 publications, and less than 100 MB.
    package var size = 95 << 20
    /// How deep lists and mappings may stand in each other.
    package var depth = 64
    /// How many mistakes of syntax are looked for in one run.
    package var syntaxErrors = 20
    /// How many bytes may be read again, in all, to find further mistakes of syntax behind the first.
    package var rereading = 8 << 20

    package init() {}
}
