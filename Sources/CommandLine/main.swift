import Glibc

exit(Twilite.end(of: Array(CommandLine.arguments.dropFirst())).rawValue)
