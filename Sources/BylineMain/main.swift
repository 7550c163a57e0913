import BylineCommandLine

BylineCommand.runAndExit()
