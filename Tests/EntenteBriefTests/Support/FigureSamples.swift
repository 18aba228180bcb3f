@testable import EntenteBrief
@testable import EntentePage

/// A few figures of every kind, small and large ones.
enum FigureSamples {
  static let all: [any Figure] =
    [
      SampleFigures.positions, SampleFigures.conflicts, SampleFigures.moves,
      SampleFigures.packages, LargeBrief.positions, LargeBrief.conflicts, LargeBrief.moves,
      LargeBrief.packages, AcceptabilityBarsTests.figure, UtilityScatterTests.random(seed: 3),
      UtilityScatterTests.random(seed: 4, parties: 3), trades, stability, moves, paths,
      ExchangeLadderTests.written, statements,
    ] + CommitmentFigureTests.large + ReliefSamples.drawable + CrowdingFigureTests.figures

  private static let parties = SampleFigures.parties

  private static let statements = StatementMatrix(
    parties: parties,
    rows: [
      .init(
        issue: "Who reads the <meters>?",
        said: [[.line, .wish, .conditionalOffer, .tabled, .answer], [], [.wish], []],
        decides: [true, true, true, false]),
      .init(
        issue: "魚道はいつ開くか", said: [[], [], [], []], decides: [true, true, true, true]),
    ])

  private static let trades = TradeDiagram(
    offer: "spring", title: "The <spring> offer", isFilled: true, parties: parties,
    exchanges: [
      .init(
        changes: [
          .init(
            issue: "Who reads the meters?", from: "the upstream council", to: "both together",
            gains: [-2.5, 10, 0, 1]),
          .init(issue: "魚道はいつ開くか", from: "春", to: "通年", gains: [7, -1e6, 0, -0.004]),
        ], gains: [4.5, 3, 0, 1])
    ], omitted: 2)

  private static let stability = StabilityMatrix(
    parties: parties,
    concepts: [
      .init(name: "Nash", meaning: "nobody gains by one move of its own"),
      .init(name: "SEQ", meaning: "the others have a credible answer to each gain"),
    ],
    rows: [
      .init(
        state: "State 1", description: "The weir is open & the meters are read by one council.",
        isStart: true, stable: [[true, false, true, true], [true, true, true, true]]),
      .init(
        state: "State 2", description: "", isStart: false,
        stable: [[false, false, false, false], [true, false, true, false]]),
    ], omitted: 4)

  private static let moves = MoveGraph(
    parties: parties,
    nodes: [
      .init(state: "State 1", description: "open", isStart: true, holdsBy: []),
      .init(state: "State 2", description: "closed", isStart: false, holdsBy: ["Nash", "SEQ"]),
    ],
    arcs: [
      .init(from: 0, to: 1, by: [0, 3], isImprovement: true),
      .init(from: 1, to: 0, by: [1], isImprovement: false),
    ], omitted: 1)

  private static let paths = StatePaths(
    start: "State 1",
    paths: [
      .init(
        state: "State 2",
        steps: [
          .init(
            by: [parties[0], parties[3]], change: "the weir: closed in place of open",
            state: "State 2", isImprovement: true)
        ]), .init(state: "State 3", steps: []),
    ], omitted: 1)
}
