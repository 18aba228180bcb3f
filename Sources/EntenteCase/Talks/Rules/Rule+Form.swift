extension Rule {
  static let form = RecordForm<Rule>(
    saying: "Either 'must', or 'if' with 'then'.",
    rules: [
      (
        "oneOf",
        .list([
          .table([("required", .texts(["must"]))]), .table([("required", .texts(["if", "then"]))]),
        ])
      ),
      ("dependentRequired", .table([("if", .texts(["then"])), ("then", .texts(["if"]))])),
    ], manner: .spread,
    [
      .id(\.id, "A name for it, such as R1."),
      // Once it is read, a condition with a consequence is one condition.
      .apart("if", .condition, "Where this holds,") { _, _ in nil },
      .apart("then", .condition, "this holds too.") { _, _ in nil },
      .apart("must", .condition, "What holds of every feasible package.") { rule, _ in
        .condition(rule.condition, text: rule.text)
      },
      .text("because", \.because, "Why it is so."),
      .from(\.from),
      .text("assumed", \.assumed, as: .assumed),
    ])
}
