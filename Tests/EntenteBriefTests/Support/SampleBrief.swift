import EntenteAnswers

@testable import EntenteBrief
@testable import EntentePage

/// A made-up brief about a border town's water, with all that is hard to set: long and foreign
/// names, odd ids, and text that looks like markup.
enum SampleBrief {
  static let up = "Upstream council"
  static let down = "Downstream council"
  static let villages = "Союз сёл Нижней долины (Union of the Lower Valley Villages)"
  static let island = "下流漁業協同組合"

  static let brief = Brief(
    title: "A border town's water talks",
    subtitle: "As of 2 April 2031, for the mediator",
    headline: Brief.Sentence(
      "Stuck, on six points; the likeliest way out needs one concession from each side.",
      restsOn: ["U1", "D1", "D2", "U4"], dependsOnScale: true),
    sections: [
      standing, commonGround, impasse, moves, packages, questions, basis, limits,
    ],
    register: SampleRegister.entries)

  static let standing = Brief.Section(
    id: "standing", title: "Where the talks stand",
    blocks: [
      .paragraph([
        Brief.Sentence(
          "\(up) and \(down) share the river and have not agreed on the summer."),
        Brief.Sentence(
          "The weekend plan is on the table; \(up) rejects it and \(down) has not decided.",
          restsOn: ["weekend-plan"]),
        Brief.Sentence(
          "Growers' families say that <script>alert('dry')</script> & \"no water\" are one thing.",
          restsOn: ["F1"]),
      ]),
      .figure(SampleFigures.positions),
    ])

  static let commonGround = Brief.Section(
    id: "common-ground", title: "Common ground",
    blocks: [
      .paragraph([
        Brief.Sentence("No party's line speaks to the dates of the meetings."),
        Brief.Sentence(
          "Every package that meets the lines of one side has a public gauge.",
          restsOn: ["U1", "D6", "R1"]),
      ]),
      .table(
        Brief.Table(
          caption: "Issues that nobody contests",
          columns: ["Issue", "Option", "Share of packages"],
          rows: [
            ["When do the councils meet?", "every second month", "1.00"],
            ["Who keeps the minutes?", "the regional envoy and a clerk of each council", "0.88"],
            ["Which language do the minutes use?", "both, side by side", "0.75"],
          ], numeric: [2])),
    ])

  static let impasse = Brief.Section(
    id: "impasse", title: "Why they are stuck",
    blocks: [
      .paragraph([
        Brief.Sentence(
          "No package meets every line that the parties have drawn.",
          restsOn: ["U1", "U4", "D1", "D2", "V1", "村1"]),
        Brief.Sentence("Six separate conflicts stand in the way."),
      ]),
      .list(ordered: true, conflicts),
      .figure(SampleFigures.conflicts),
    ])

  private static let conflicts = [
    Brief.Item(
      lead: "Summer release",
      [
        Brief.Sentence("\(down) needs some release.", restsOn: ["D1"]),
        Brief.Sentence("\(up) offers half only if both councils read the meters.", restsOn: ["U1"]),
        Brief.Sentence(
          "\(down) does not want joint reading; two of its members have said otherwise in private.",
          restsOn: ["D2"], dependsOnScale: true),
      ]),
    Brief.Item(
      lead: "Who pays for the gauge",
      [
        Brief.Sentence(
          "\(up) and \(villages) each say that the other pays.", restsOn: ["U4", "V1"])
      ]
    ),
    Brief.Item(
      lead: "Night fishing",
      [
        Brief.Sentence(
          "\(island) needs the weir open at night, and \(up) closes it.", restsOn: ["村1", "U6"])
      ]),
    Brief.Item(
      lead: "Publication",
      [Brief.Sentence("Readings are either public or sealed.", restsOn: ["D6", "U7.b_%2"])]),
    Brief.Item(
      lead: "The old treaty",
      [Brief.Sentence("Each side reads article 4 in its own way.", restsOn: ["U8", "V3", "D7"])]),
    Brief.Item(
      lead: "Penalties",
      [
        Brief.Sentence(
          "A fine is a condition of one line and is excluded by another.",
          restsOn: ["D8", "U9"])
      ]),
  ]

  static let moves = Brief.Section(
    id: "moves", title: "The smallest moves",
    blocks: [
      .paragraph([
        Brief.Sentence(
          "If D2 and U4 give way, an agreement exists, with likelihood 0.32 if the lines are "
            + "independent.", restsOn: ["D2", "U4"], dependsOnScale: true),
        Brief.Sentence("Nothing smaller works.", restsOn: ["U1", "U4", "D1", "D2"]),
      ]),
      .figure(SampleFigures.moves),
    ])

  static let packages = Brief.Section(
    id: "packages", title: "What to table next",
    blocks: [
      .group(
        title: "Package A",
        [
          .paragraph([
            Brief.Sentence(
              "A third now, half when the joint gauge reads; crosses only D2 and U4.",
              restsOn: ["D2", "U4", "R1"])
          ]),
          .list(
            ordered: false,
            [
              Brief.Item(lead: "Release", [Brief.Sentence("A third until the gauge reads.")]),
              Brief.Item(lead: "Meters", [Brief.Sentence("Both councils together.")]),
            ]),
        ]),
      .group(
        title: "All packages",
        [
          .figure(SampleFigures.packages),
          .table(packageTable),
        ]),
    ])

  private static let packageTable = Brief.Table(
    caption: "What each package settles",
    columns: ["Package", "Release", "Meters", "Gauge", "Weir at night", "Readings", "Likelihood"],
    rows: SampleFigures.packages.packages.enumerated().map { index, package in
      [
        package.name,
        ["a third", "half", "a third until the joint gauge reads, then half"][index % 3],
        ["both together", "the upstream council"][index % 2], "paid by the region",
        ["open", "closed except on feast days"][index % 2], "published monthly",
        ["0.32", "0.21", "0.18", "0.095", "0.07", "0.03", "0.01", "0.0004"][index],
      ]
    }, numeric: [6])

  static let questions = Brief.Section(
    id: "questions", title: "What to ask next",
    blocks: [
      .list(
        ordered: true,
        [
          Brief.Item([
            Brief.Sentence(
              "Ask \(down), in caucus, whether D2 holds if the readings are published.",
              restsOn: ["D2"]),
            Brief.Sentence("No other answer would tell you more.", dependsOnScale: true),
          ]),
          Brief.Item([
            Brief.Sentence("Ask \(up) who it would trust to pay the gauge.", restsOn: ["U4"])
          ]),
        ])
    ])

  static let basis = Brief.Section(
    id: "basis", title: "What this rests on",
    blocks: [
      .paragraph([
        Brief.Sentence(
          "If D2 was misreported, the first conflict disappears.", restsOn: ["D2"]),
        Brief.Sentence("The scale of firmness is an assumption.", restsOn: []),
      ]),
      .table(
        Brief.Table(
          caption: "The scale of firmness", columns: ["Word", "Held to the end"],
          rows: [["absolute", "1"], ["firm", "0.9"], ["soft", "0.6"], ["contested", "0.4"]],
          numeric: [1])),
    ])

  static let limits = Brief.Section(
    id: "limits", title: "Limits",
    blocks: [
      .paragraph([
        Brief.Sentence(
          "The search was complete: all conflicts and moves are listed, "
            + "and\u{7} no\u{1B}[31m escape \u{202E}reaches the reader."),
        Brief.Sentence(
          "Averyveryveryverylongwordthatdoesnotfitonanarrowscreen is set all the same."),
      ])
    ])
}
