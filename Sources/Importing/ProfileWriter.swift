public import PageModel

/// Writes a page that was read as a profile, in commented YAML.
public enum ProfileWriter {
    public static func profile(of page: SourcePage) -> String { "" }
}
