let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "frontier": FrontierBench.run(Array(arguments.dropFirst()))
case "worlds": WorldsBench.run(Array(arguments.dropFirst()))
default:
  print("usage: entente-bench frontier [part of a problem's name] | worlds [case file] [samples]")
}
