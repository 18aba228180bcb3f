/// The JSON Schema of case files (draft 2020-12), with a description of every key, so that editors
/// complete and check while a case is written.
///
/// It says less than the reader of case files: what a sentence means, whether ids are known and who
/// may say what cannot be told by a schema.
public enum CaseSchema {
  /// The schema as JSON text, ended by a line feed.
  public static let json =
    head + definitions + agreementDefinitions + exchangeDefinitions + reliefDefinitions
    + claimDefinitions + "\n"

  private static let head: String = {
    let pairs: FormPairs =
      [
        ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        ("title", .text("Entente case")),
      ] + Case.exportForm.schemaPairs
    return "{\n" + pairs.map { SchemaText.text($0.key, $0.value, indent: 2) + ",\n" }.joined()
  }()
}
