import ArgumentParser
import EntenteAnswers
import EntenteBrief
import EntenteCase
import EntenteEngine
import EntentePage

/// A plan of relief that was read without errors: that of a case, or one in a file of its own.
struct LoadedPlan {
  let plan: ReliefPlan
  /// The case, with its what-ifs, where the file is one.
  let theCase: Case?
  let title: String
  /// Of which day it speaks, for whom it was read, and what if.
  let subtitle: String

  /// Reads the file; prints every mistake and throws an exit code if there is one.
  /// - Parameter outputs: where the command writes, which must not be what is read.
  init(_ arguments: CaseArguments, writing outputs: OutputPaths) throws {
    let bytes = try Files.read(arguments.file)
    guard ReliefPlanReader.isPlan(bytes) else {
      self = try Self(of: LoadedCase(arguments, bytes: bytes, writing: outputs))
      return
    }
    guard arguments.fixes.isEmpty, arguments.firmness.isEmpty else {
      throw ExitCode.misuse(
        "a plan without a case has no issues and no lines to ask what if of; '--without' leaves out "
          + "a row")
    }
    let reader = Reader(argument: arguments.reader)
    let folder = ReliefFolder(beside: arguments.file)
    let reading = ReliefPlanReader.read(bytes, for: reader, files: folder.files)
    try outputs.protect(folder, from: reader) {
      ReliefPlanReader.read(bytes, files: $0).diagnostics
    }
    let report = DiagnosticReport(
      file: arguments.file, bytes: bytes, reader: reader, folder: folder)
    report.print(reading.diagnostics)
    guard let plan = reading.plan else { throw ExitCode.mistakesInCase }
    self.plan = try Self.leavingOut(arguments.without, of: plan)
    theCase = nil
    title = plan.title
    let what = plan.asOf.map { "A plan of relief, as of \($0)." } ?? "A plan of relief."
    subtitle =
      arguments.without.isEmpty
      ? what : "\(what) What if: without \(arguments.without.joined(separator: ", "))."
  }

  private static func leavingOut(_ rows: [String], of plan: ReliefPlan) throws -> ReliefPlan {
    let known = plan.removableIDs
    for id in rows where !known.contains(id) {
      let hint = nearest(to: id, among: known).map { "; did you mean '\($0)'?" } ?? ""
      throw ExitCode.misuse("the plan has no row '\(id)' to leave out\(hint)")
    }
    return rows.reduce(plan) { $0.without($1) }
  }

  private init(of loaded: LoadedCase) throws {
    var theCase = loaded.theCase.changed(by: loaded.change)
    // What is taken as given holds of the plan as if it held today.
    theCase.statusQuo.merge(loaded.change.fixed) { $1 }
    try ReliefInquiry.confirm(CompiledCase(theCase))
    guard let plan = theCase.relief else { throw ExitCode.validationFailure }
    self.plan = plan
    self.theCase = theCase
    title = theCase.title
    subtitle = loaded.subtitle
  }
}
