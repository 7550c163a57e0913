import Foundation

/// One run of an engine over one file.
struct EngineRun {
    var engine: LaTeXEngine
    var folder: URL
    var file: String
    var searchPath: [String]
    var environment: [String: String]

    private var outputFile: URL { folder.appendingPathComponent("engine-output") }

    /// What the program has printed.
    var output: Data { (try? Data(contentsOf: outputFile)) ?? Data() }

    /// Waits for the end; whether the program says that it went well.
    func finish(within seconds: Int, progress: (String) -> Void) throws(PDFError) -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: engine.path)
        process.arguments = engine.arguments(file: file, searchPath: searchPath)
        process.currentDirectoryURL = folder
        process.environment = environment.merging(texEnvironment) { $1 }
        process.standardInput = FileHandle.nullDevice
        do {
            try Data().write(to: outputFile)
            let handle = try FileHandle(forWritingTo: outputFile)
            process.standardOutput = handle
            process.standardError = handle
            try process.run()
        } catch {
            throw .couldNotRun(error.localizedDescription)
        }
        let deadline = Date().addingTimeInterval(TimeInterval(seconds))
        var runs = 0
        while process.isRunning {
            if Date() > deadline {
                stop(process)
                throw .tookTooLong(seconds: seconds)
            }
            report(&runs, to: progress)
            Thread.sleep(forTimeInterval: 0.05)
        }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }

    private var texEnvironment: [String: String] {
        // The empty part at the end stands for TeX's own folders.
        let separator = String(LaTeXEngine.pathSeparator)
        let own = environment["TEXINPUTS"].map { [$0] } ?? []
        let folders = ["."] + searchPath.filter { !$0.contains(LaTeXEngine.pathSeparator) } + own + [""]
        return ["TEXINPUTS": folders.joined(separator: separator), "max_print_line": "1000", "MKTEXTFM": "0"]
    }

    /// Tells of every further run that latexmk announces.
    private func report(_ runs: inout Int, to progress: (String) -> Void) {
        let announced = String(decoding: output, as: UTF8.self).split(separator: "Run number ").count - 1
        guard announced > runs else { return }
        runs = announced
        progress("typesetting \(file), run \(announced)")
    }

    /// Stops the program and what it has started.
    private func stop(_ process: Process) {
        #if !os(Windows)
            let group = process.processIdentifier
            if getpgid(group) == group { kill(-group, SIGTERM) }
        #endif
        process.terminate()
        for _ in 0..<40 where process.isRunning { Thread.sleep(forTimeInterval: 0.05) }
        #if !os(Windows)
            if process.isRunning { kill(group, SIGKILL) }
            if getpgid(group) == group { kill(-group, SIGKILL) }
        #endif
        process.waitUntilExit()
    }
}
