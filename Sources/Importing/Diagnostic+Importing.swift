import AuthorMarkup
import SourceDiagnostics

extension Diagnostic {
    static func guessedName(_ name: String) -> Diagnostic {
        Diagnostic(
            "guessed-name", .information, "taking “\(name)” for the owner: the name that the file sets off",
            at: .file,
            help: "If it is somebody else's list, say so: --self \"Ann Lee\".")
    }

    static func unreadItems(_ count: Int, at first: Range<Int>) -> Diagnostic {
        Diagnostic(
            "unread-items", .information,
            count == 1
                ? "an item of the publications is not understood, and taken over as text"
                : "\(count) items of the publications are not understood, and taken over as text", at: .range(first),
            help: "This is the first. An item is read that has authors and a title, set off from each other.")
    }

    static func noName() -> Diagnostic {
        Diagnostic(
            "no-name", .warning, "the file does not say whose list it is", at: .file,
            help: "Say it: --self \"Ann Lee\". Or put the name in place of “Your Name” in the profile.")
    }

    static func ownerAsAdmin() -> Diagnostic {
        Diagnostic(
            "no-name", .warning, "the file has its owner as “admin”, and does not say who that is", at: .file,
            help: "Say it: --self \"Ann Lee\". Or put the name in place of “Your Name” in the profile.")
    }

    /// - Parameter count: how many publications stand in files before.
    static func alreadyThere(_ count: Int) -> Diagnostic {
        Diagnostic(
            "repeated-work", .information,
            count == 1
                ? "a publication of this file stands in another one, too, and is taken once"
                : "\(count) publications of this file stand in others, too, and are taken once", at: .file)
    }

    /// Words about authors that cannot be a role.
    static func droppedWords(_ words: [LineAuthor.RoleWords]) -> Diagnostic {
        let first = words.first?.text.prefix(60) ?? ""
        return Diagnostic(
            "left-out", .information,
            words.count == 1
                ? "“\(first)” beside an author is left out"
                : "\(words.count) remarks beside authors are left out, such as “\(first)”",
            at: words.first.map { .range($0.range) } ?? .file,
            help: "If it is a role, declare a sign for it under `marks`, and put the sign behind the name.")
    }

    static func nothingFound() -> Diagnostic {
        Diagnostic(
            "nothing-found", .warning, "there is no publication in this file, and no section", at: .file,
            help: "If the list is made by a program from another file, import that one.")
    }

    static func unexplainedMark(_ mark: MarkDraft.Declaration) -> Diagnostic {
        Diagnostic(
            "unexplained-mark", .warning, "the page does not say what “\(mark.sign)” means", at: .range(mark.range),
            help: "Write it behind “\(mark.sign)” under `marks` in the profile, such as equal-contribution or "
                + "corresponding-author: \(mark.sign) is no better known for the one than for the other.")
    }

    static func closedProfile() -> Diagnostic {
        Diagnostic(
            "closed-profile", "the profile has its sections in brackets, and nothing can be added there", at: .file,
            help: "Write each section of the profile in lines of its own, with a dash before it, and try again.")
    }
}
