import ArgumentParser
import Byline

/// `byline schema`
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Write the JSON Schema of profiles, for completion in editors.",
        discussion: """
            Save it, and name it in the first line of a profile; editors with a YAML language server then complete and check \
            fields as you type.

            EXAMPLE
              byline schema > byline.schema.json
              # yaml-language-server: $schema=byline.schema.json
            """)

    func run() throws {
        StandardStream.output.write(Catalog.profileSchema)
    }
}
