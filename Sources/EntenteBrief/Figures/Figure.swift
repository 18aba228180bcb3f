/// A figure as data: what is in it, not how it is drawn.
public enum Figure: Sendable, Hashable {
  /// Which options the lines of each party leave open.
  case positions(PositionMatrix)
  /// Which lines stand against each other.
  case conflicts(ConflictDiagram)
  /// The smallest moves and their likelihoods.
  case moves(MovesLadder)
  /// The packages against the lines that they cross.
  case packages(PackageChart)
  /// How packages rank in the worlds that agree with what is known.
  case acceptability(AcceptabilityBars)
  /// What keeping to an agreement is worth more than departing, by day.
  case slack(SlackCurves)
  /// Which assurances each party accepts.
  case assurance(AssuranceChart)
  /// In how many worlds an agreement holds, over two figures.
  case worldMap(WorldMap)
  /// What each unknown figure of an agreement changes.
  case tornado(Tornado)
  /// What packages are worth to pairs of parties.
  case frontier(UtilityScatter)
  /// Which exchanges would better an offer for two parties.
  case trades(TradeDiagram)
  /// Which states each party would not leave.
  case stability(StabilityMatrix)
  /// Who can move from which state to which.
  case moveGraph(MoveGraph)
  /// Ways from where things stand to other states.
  case statePaths(StatePaths)
  /// A safe order of handing over, with what is outstanding after each step.
  case exchange(ExchangeLadder)
  /// Who is fed, and what goes where.
  case reliefMap(ReliefMap)
  /// The share of need met, by zone and day.
  case coverage(CoverageGrid)
  /// What holds a plan of relief back.
  case bottlenecks(BottleneckBars)
  /// How full the yards of distribution sites are over the day.
  case yard(YardChart)
  /// What few large and many small distribution sites come to.
  case crowding(CrowdingChart)
}

/// Which options each party's own lines leave open, issue by issue.
public struct PositionMatrix: Sendable, Hashable, Encodable {
  /// What a party's own lines, taken alone, say of an option.
  public enum Stand: String, Sendable, Hashable, Encodable {
    /// No package with the option meets all of the party's lines.
    case ruledOut = "ruled out"
    /// Some packages with the option meet them and some do not.
    case conditional = "conditional"
    /// Every agreement with the option meets them.
    case open
  }

  /// One option of one issue.
  public struct Row: Sendable, Hashable, Encodable {
    /// The issue's name.
    public var issue: String
    /// The option's label.
    public var option: String
    /// Whether it is what holds today.
    public var isStatusQuo: Bool
    /// Shape `[party]`.
    public var stands: [Stand]
    /// Shape `[party]`: whether the party says that it prefers this option.
    public var preferred: [Bool]
    /// Shape `[party]`: the lines behind the stand.
    public var lines: [[String]]

    /// Makes a row.
    public init(
      issue: String, option: String, isStatusQuo: Bool, stands: [Stand], preferred: [Bool],
      lines: [[String]]
    ) {
      self.issue = issue
      self.option = option
      self.isStatusQuo = isStatusQuo
      self.stands = stands
      self.preferred = preferred
      self.lines = lines
    }
  }

  /// The names of the parties, one a column.
  public var parties: [String]
  /// Rows of one issue stand together.
  public var rows: [Row]

  /// Makes a matrix.
  public init(parties: [String], rows: [Row]) {
    self.parties = parties
    self.rows = rows
  }
}

/// Which lines stand against each other: lines in columns by party, conflicts between them.
public struct ConflictDiagram: Sendable, Hashable, Encodable {
  /// One red line.
  public struct Line: Sendable, Hashable, Encodable {
    public var id: String
    /// Index into `parties`.
    public var party: Int
    /// The line in words.
    public var statement: String
    /// How firmly it is held, in words.
    public var firmness: String

    /// Makes a line.
    public init(id: String, party: Int, statement: String, firmness: String) {
      self.id = id
      self.party = party
      self.statement = statement
      self.firmness = firmness
    }
  }

  /// The names of the parties.
  public var parties: [String]
  /// The lines that stand in conflicts.
  public var lines: [Line]
  /// Each a minimal conflict: indices into `lines`.
  public var conflicts: [[Int]]
  /// How many conflicts are not drawn.
  public var omitted: Int

  /// Makes a diagram.
  public init(parties: [String], lines: [Line], conflicts: [[Int]], omitted: Int = 0) {
    self.parties = parties
    self.lines = lines
    self.conflicts = conflicts
    self.omitted = omitted
  }
}

/// The smallest moves, likeliest first: each rung a set of lines that must give way.
public struct MovesLadder: Sendable, Hashable, Encodable {
  /// One minimal correction.
  public struct Rung: Sendable, Hashable, Encodable {
    /// Ids of the lines that give way.
    public var lines: [String]
    /// The parties that move, by name.
    public var parties: [String]
    /// 0...1.
    public var likelihood: Double

    /// Makes a rung.
    public init(lines: [String], parties: [String], likelihood: Double) {
      self.lines = lines
      self.parties = parties
      self.likelihood = likelihood
    }
  }

  /// The moves, likeliest first.
  public var rungs: [Rung]
  /// How many moves are not drawn.
  public var omitted: Int

  /// Makes a ladder.
  public init(rungs: [Rung], omitted: Int = 0) {
    self.rungs = rungs
    self.omitted = omitted
  }
}

/// Packages against the lines that they cross.
public struct PackageChart: Sendable, Hashable, Encodable {
  /// One line that some shown package crosses.
  public struct Line: Sendable, Hashable, Encodable {
    public var id: String
    /// The name of the line's owner.
    public var party: String

    /// Makes a line.
    public init(id: String, party: String) {
      self.id = id
      self.party = party
    }
  }

  /// One package.
  public struct Package: Sendable, Hashable, Encodable {
    /// A short name, for example "Package A".
    public var name: String
    /// Indices into `lines`.
    public var crosses: [Int]
    /// 0...1.
    public var likelihood: Double

    /// Makes a package.
    public init(name: String, crosses: [Int], likelihood: Double) {
      self.name = name
      self.crosses = crosses
      self.likelihood = likelihood
    }
  }

  /// The lines that packages cross.
  public var lines: [Line]
  /// The packages, likeliest first.
  public var packages: [Package]

  /// Makes a chart.
  public init(lines: [Line], packages: [Package]) {
    self.lines = lines
    self.packages = packages
  }
}
