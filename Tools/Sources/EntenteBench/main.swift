let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "commitment": CommitmentBench.run(Array(arguments.dropFirst()))
case "exchange": ExchangeBench.run(Array(arguments.dropFirst()))
case "frontier": FrontierBench.run(Array(arguments.dropFirst()))
case "growth": GrowthBench.run(Array(arguments.dropFirst()))
case "impasse": ImpasseBench.run(Array(arguments.dropFirst()))
case "linear": LinearBench.run(Array(arguments.dropFirst()))
case "relief": ReliefBench.run(Array(arguments.dropFirst()))
case "packages": PackagesBench.run()
case "relief-replan": ReliefReplanBench.run(Array(arguments.dropFirst()))
case "relief-sites": ReliefSitesBench.run(Array(arguments.dropFirst()))
case "stability": StabilityBench.run(Array(arguments.dropFirst()))
case "worlds": WorldsBench.run(Array(arguments.dropFirst()))
default:
  print(
    """
    usage: entente-bench commitment [--json] [threads]
           entente-bench exchange [--json] [most sets]
           entente-bench frontier [part of a problem's name]
           entente-bench growth [--problems]
           entente-bench impasse [--write-wcnf DIRECTORY] [--units BUDGET]
           entente-bench linear [DIRECTORY]
           entente-bench packages
           entente-bench relief-replan [--small] [--scarce-trucks]
           entente-bench relief-sites [--phased]
           entente-bench relief [total] [leximin] [deprivation] [--parcel] [--json]
                                [--write-mps DIRECTORY]
           entente-bench stability [most options]
           entente-bench worlds [case file] [samples]
    """)
}
