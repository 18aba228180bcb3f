let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "frontier": FrontierBench.run(Array(arguments.dropFirst()))
case "impasse": ImpasseBench.run(Array(arguments.dropFirst()))
case "packages": PackagesBench.run()
default:
  print(
    """
    usage: entente-bench frontier [part of a problem's name]
           entente-bench impasse [--write-wcnf DIRECTORY]
           entente-bench packages
    """)
}
