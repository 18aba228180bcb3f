/// The stable codes of diagnostics, as printed between brackets: `error[unknown-option]`.
///
/// When each appears and what to do about it is in ``explanation``.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  /// A condition names an issue that the case does not have.
  case unknownIssue = "unknown-issue"
  /// A condition or choice names an option that its issue does not have.
  case unknownOption = "unknown-option"
  /// A condition is missing where one must stand.
  case expectedCondition = "expected-condition"
  /// An issue is named without `is`.
  case missingIs = "missing-is"
  /// A comparison stops before its option.
  case missingOption = "missing-option"
  /// An `if` is followed by no `then`.
  case missingThen = "missing-then"
  /// A condition contains a word or sign that has no meaning in its place.
  case unexpectedWord = "unexpected-word"
  /// A condition uses a sign or contraction in place of a word of the language.
  case foreignSign = "foreign-sign"
  /// Options are joined in a way that is heard in more than one sense.
  case ambiguousList = "ambiguous-list"
  /// A parenthesis is opened and not closed.
  case unclosedParenthesis = "unclosed-parenthesis"
  /// A parenthesis is closed that was not opened.
  case unmatchedParenthesis = "unmatched-parenthesis"
  /// A quotation mark is opened and not closed.
  case unclosedQuote = "unclosed-quote"
  /// A condition is nested more than 100 levels deep.
  case conditionTooDeep = "condition-too-deep"
  /// A condition has more than 10,000 words, or all together name too many options.
  case conditionTooLong = "condition-too-long"
  /// The file is not text in UTF-8.
  case notUTF8 = "not-utf8"
  /// A control character stands in the file.
  case controlCharacter = "control-character"
  /// The file is larger than a case may be.
  case tooLarge = "too-large"
  /// A text is longer than a text may be.
  case textTooLong = "text-too-long"
  /// Lists and mappings are nested too deeply.
  case tooDeep = "too-deep"
  /// Aliases stand for too many values.
  case tooManyAliases = "too-many-aliases"
  /// The file is not well-formed YAML.
  case yamlSyntax = "yaml-syntax"
  /// The file uses a part of YAML that cases do not have.
  case yamlFeature = "yaml-feature"
  /// A file is in none of the formats of other programs that are read.
  case unknownFormat = "unknown-format"
  /// The file is not well-formed XML.
  case xmlSyntax = "xml-syntax"
  /// An XML file declares its own types or entities.
  case xmlDeclarations = "xml-declarations"
  /// A file of another program uses a part of its format that is not read, or cannot be written.
  case formatFeature = "format-feature"
  /// Files that belong together speak of different issues, options or parties.
  case filesDiffer = "files-differ"
  /// A file had to be read or written with a change that its reader should know.
  case formatChange = "format-change"
  /// The file cannot be read, and the reader may not know why.
  case unreadable = "unreadable"
  /// The file is empty.
  case emptyFile = "empty-file"
  /// The file is a list or a text instead of a mapping.
  case notACase = "not-a-case"
  /// The version of the format is missing or unknown.
  case unknownVersion = "unknown-version"
  /// A key has no meaning where it stands.
  case unknownKey = "unknown-key"
  /// A key has lost its colon and stands among a text.
  case missingColon = "missing-colon"
  /// A key is missing.
  case missingKey = "missing-key"
  /// A key belongs to another kind of claim.
  case misplacedKey = "misplaced-key"
  /// A value is of another kind than its key asks for.
  case wrongType = "wrong-type"
  /// A key stands twice in one mapping.
  case duplicateKey = "duplicate-key"
  /// An id is used twice.
  case duplicateID = "duplicate-id"
  /// A text cannot be an id.
  case badID = "bad-id"
  /// A text is no day.
  case badDate = "bad-date"
  /// A language that is no tag.
  case badLanguage = "bad-language"
  /// A tag of which no language is known.
  case unknownLanguage = "unknown-language"
  /// A line on worth of a party of which no numbers are known.
  case noNumbers = "no-numbers"
  /// A line on worth whose points add up in too many ways to follow each.
  case coarseFloor = "coarse-floor"
  /// A line on worth that every package reaches.
  case idleFloor = "idle-floor"
  /// A line on worth that no package reaches.
  case unreachableFloor = "unreachable-floor"
  /// A value is no probability.
  case badProbability = "bad-probability"
  /// A value is no number of the kind needed.
  case badNumber = "bad-number"
  /// A word is no word of firmness.
  case badFirmness = "bad-firmness"
  /// A word is no answer to an offer.
  case badAnswer = "bad-answer"
  /// Something was said of an offer before it was made.
  case beforeOffer = "before-offer"
  /// An offer is said to stand in its own place.
  case supersedesItself = "supersedes-itself"
  /// A party has accepted an offer that its own line forbids.
  case acceptsForbidden = "accepts-forbidden"
  /// A party has tabled an offer that its own line forbids.
  case tablesForbidden = "tables-forbidden"
  /// The scale makes a softer word the firmer.
  case scaleOrder = "scale-order"
  /// An id names nobody in the case.
  case unknownParty = "unknown-party"
  /// An id names no source.
  case unknownSource = "unknown-source"
  /// An id names no line.
  case unknownClaim = "unknown-claim"
  /// Somebody cannot say what the case says of them.
  case wrongOwner = "wrong-owner"
  /// A claim or rule says nothing, or more than one thing.
  case claimKind = "claim-kind"
  /// A preference does not name one option.
  case notAChoice = "not-a-choice"
  /// A comparison names an issue on one side only, and the issue has no status quo.
  case oneSided = "one-sided"
  /// Something stands in a list twice.
  case repeatedItem = "repeated-item"
  /// A list that needs an entry has none.
  case emptyList = "empty-list"
  /// An offer settles no issue.
  case noTerms = "no-terms"
  /// A public statement has a confidential source.
  case publicSecret = "public-secret"
  /// A claim has no source.
  case missingSource = "missing-source"
  /// There are more entries than the format allows.
  case tooMany = "too-many"
  /// A group names a claim that is no line.
  case notALine = "not-a-line"
  /// A group contains itself.
  case cyclicGroup = "cyclic-group"
  /// A line or group is in two groups.
  case lineInTwoGroups = "line-in-two-groups"
  /// The lines of a group differ in firmness.
  case mixedFirmness = "mixed-firmness"
  /// The case has fewer than two parties.
  case fewParties = "few-parties"
  /// A claim does not say where in its source it stands.
  case noLocator = "no-locator"
  /// Nothing speaks to an issue.
  case unmentionedIssue = "unmentioned-issue"
  /// A party makes no claim.
  case silentParty = "silent-party"
  /// Nothing comes from a source.
  case unusedSource = "unused-source"
  /// Two options have the same label.
  case duplicateLabel = "duplicate-label"
  /// A group has one member.
  case groupOfOne = "group-of-one"
  /// A line is crossed by every package that could be agreed.
  case excludesEverything = "excludes-everything"
  /// Rules exclude every package that a line allows.
  case lineAgainstRule = "line-against-rule"
  /// No package can make use of an exception to a line.
  case voidException = "void-exception"
  /// No package obeys the rules and brings what the talks seek.
  case rulesExcludeEverything = "rules-exclude-everything"
  /// An entry of `moves` is no move.
  case badMove = "bad-move"
  /// Two keys of an issue exclude each other.
  case conflictingKeys = "conflicting-keys"
  /// A package can be in two named states.
  case overlappingStates = "overlapping-states"
  /// A word names no state.
  case unknownState = "unknown-state"
  /// `far above` stands where nothing can be far above anything.
  case strayFarAbove = "stray-far-above"
  /// A party's rankings put the same states in different orders.
  case contradictoryRanks = "contradictory-ranks"
  /// The issues that parties move have more combinations than a graph model may.
  case tooManyStates = "too-many-states"
  /// No weights and values agree with all that a party says it prefers.
  case contradictoryPreferences = "contradictory-preferences"
  /// An agreement names an offer that the case does not have.
  case unknownOffer = "unknown-offer"
  /// A claim names a transfer that no agreement has.
  case unknownTransfer = "unknown-transfer"
  /// Orders of what days are worth contradict each other, or numbers.
  case contradictoryOrder = "contradictory-order"
  /// A claim names an agreement that the case does not have.
  case unknownAgreement = "unknown-agreement"
  /// A phase is named that the agreement does not have.
  case unknownPhase = "unknown-phase"
  /// A claim names an obligation that no agreement has.
  case unknownObligation = "unknown-obligation"
  /// A phase ends and does not say where it leads.
  case leadsNowhere = "leads-nowhere"
  /// Nothing leads to a phase.
  case neverReached = "never-reached"
  /// Figures of a party are missing for an agreement.
  /// An id names no exchange.
  case unknownExchange = "unknown-exchange"
  /// An id names no item of an exchange.
  case unknownItem = "unknown-item"
  /// A word is none of those that may stand in its place.
  case unknownWord = "unknown-word"
  /// Somebody would hand something over to itself.
  case givesToItself = "gives-to-itself"
  /// Items of an exchange wait for each other.
  case cyclicItems = "cyclic-items"
  /// Something has no day on which it can be done.
  case impossibleDays = "impossible-days"
  /// Nobody says what an item of an exchange is worth, or costs.
  case missingFigure = "missing-figure"
  /// A file is no table as spreadsheets write them.
  case tableSyntax = "table-syntax"
  /// A plan has no table of something that every plan needs.
  case missingTable = "missing-table"
  /// A table that a plan names cannot be read.
  case unreadableTable = "unreadable-table"
  /// A plan names a file outside of its folder.
  case outsideFolder = "outside-folder"
  /// A table lacks a column that it needs.
  case missingColumn = "missing-column"
  /// A table has a column that is not read.
  case unknownColumn = "unknown-column"
  /// The name of a column has no unit, or one that is not understood.
  case unknownUnit = "unknown-unit"
  /// A number has marks between its thousands, or could have.
  case thousandsMark = "thousands-mark"
  /// A row holds the sums of the others, or is called a total.
  case totalRow = "total-row"
  /// A figure is so large or small that its unit is probably another one.
  case implausibleFigure = "implausible-figure"
  /// An id names no row of the plan that could stand there.
  case unknownRow = "unknown-row"
  /// An effect sets a figure that its row does not have.
  case unknownFigure = "unknown-figure"
  /// A day is none of the plan's.
  case outsideHorizon = "outside-horizon"
  /// Nothing can reach the people of a zone.
  case unreachableZone = "unreachable-zone"
  /// A plan has no trucks.
  case noTrucks = "no-trucks"
  /// No crossing is open on any day.
  case noCrossing = "no-crossing"
  /// Nothing brings a commodity.
  case noSupply = "no-supply"
  /// The rations of a plan bring less than its standards.
  case belowStandards = "below-standards"
  /// More is planned than the standards or a place allow.
  case overCapacity = "over-capacity"
  /// There are more mistakes than are shown.
  case moreDiagnostics = "more"
}
