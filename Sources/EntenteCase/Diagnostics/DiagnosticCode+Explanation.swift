extension DiagnosticCode {
  /// When the diagnostic appears and what to do about it, in a few sentences.
  public var explanation: String {
    switch self {
    case .unknownIssue:
      """
      A condition names an issue that the case does not have, or an option without its issue. \
      Correct the id, or write the issue first: 'release is half'.
      """
    case .unknownOption:
      """
      An issue is said to be settled by an option that it does not have. Correct the id, or add \
      the option to the issue.
      """
    case .expectedCondition:
      """
      A condition is empty, or a word such as 'and' has nothing before or after it. Complete it, \
      or remove the word.
      """
    case .missingIs:
      "An issue stands in a condition without 'is'. Write 'release is half'."
    case .missingOption:
      """
      A comparison stops before it names an option. Write 'release is half', 'release is one of \
      third, half' or 'release is at least third'.
      """
    case .missingThen:
      """
      An 'if' has no 'then'. Write 'if A then B'. Where A contains 'unless', put A in parentheses.
      """
    case .unexpectedWord:
      """
      A condition contains a word or sign that has no meaning where it stands. Join conditions by \
      'and', 'or' or 'unless', and remove what is left over.
      """
    case .foreignSign:
      """
      A condition uses a sign or contraction such as '=', '&&' or "isn't". Write the word that the \
      help line names.
      """
    case .ambiguousList:
      """
      Options are joined in a way that listeners understand differently, such as 'is not none or \
      third'. Write 'is not one of none, third', or name the issue again: 'release is not none or \
      release is third'.
      """
    case .unclosedParenthesis:
      "A '(' has no ')' after it. Add one where the part in parentheses ends."
    case .unmatchedParenthesis:
      "A ')' has no '(' before it. Remove it, or add the '('."
    case .unclosedQuote:
      "A quotation mark is opened and never closed. Close it after the id; most ids need none."
    case .conditionTooDeep:
      """
      A condition has more than 100 parentheses, 'not' or 'if' inside each other. Divide it into \
      several lines or rules.
      """
    case .conditionTooLong:
      """
      A condition has more than 10,000 words, or the conditions of the case together name more \
      than a million options once 'is not' and 'is at least' are written out. Divide the \
      condition, or name the options that it allows.
      """
    case .notUTF8:
      """
      The file contains bytes that are not UTF-8 text, or is written in UTF-16. Save it as \
      UTF-8.
      """
    case .controlCharacter:
      "A control character stands in the file, as such or as an escape. Remove it."
    case .tooLarge:
      "The file has more than 4 MB or a million values. Leave out what the talks do not need."
    case .textTooLong:
      """
      A name, a title or another text has more than 10,000 bytes. Every answer repeats it; shorten it, \
      and keep the rest in a document of its own.
      """
    case .tooDeep:
      "Lists and mappings stand inside each other more than 100 levels deep. A case needs seven."
    case .tooManyAliases:
      """
      Aliases such as '*name' stand for more than 100,000 values together. Write out what is \
      meant.
      """
    case .yamlSyntax:
      """
      The file is not well-formed YAML. The message says what is probably meant; text that \
      contains ': ' or starts with a sign needs quotes.
      """
    case .yamlFeature:
      """
      The file uses a tag, a merge key or a second document. A case has no use for them; write \
      the values out.
      """
    case .unknownFormat:
      """
      A file is in none of the formats that are read: Genius XML, GeniusWeb JSON, NegMAS YAML, \
      NegoLog JSON. Such a file is passed over where the others are enough.
      """
    case .xmlSyntax:
      "The file is not well-formed XML. Correct it at the place shown."
    case .xmlDeclarations:
      """
      An XML file declares its own types or entities, which negotiation files do not need and \
      which can make a small file grow without end. Remove the part that starts with <!DOCTYPE.
      """
    case .formatFeature:
      """
      The format of the other program cannot say what the case says, or a file uses a part of it \
      that is not read. The message names the part.
      """
    case .filesDiffer:
      """
      Files that belong together speak of different issues, options or parties. Name the files of \
      one negotiation.
      """
    case .formatChange:
      """
      What was read or written differs from the original in a way that the message states, for \
      example in the scale of the points.
      """
    case .unreadable:
      """
      The file cannot be read as a case. What is wrong is told only to the mediator, as it may \
      stand in what others may not know.
      """
    case .emptyFile:
      "The file is empty or holds only comments. 'entente new' prints a case to start from."
    case .notACase:
      "The file is a list or a text. A case is a mapping of keys such as 'title:' and 'parties:'."
    case .unknownVersion:
      """
      The key 'entente' with the version of the format is missing, or names a version that \
      this program does not know. Write 'entente: 1'.
      """
    case .unknownKey:
      "A key has no meaning where it stands. Correct its spelling, or move it where it belongs."
    case .missingColon:
      """
      Inside braces a comma ends a value, so that '{line: x is y, from press}' has no 'from': write \
      'from: press'. Text that holds such words behind a comma goes in quotes.
      """
    case .missingKey:
      "An entry lacks a key that it needs. Add it."
    case .misplacedKey:
      """
      A key belongs to another kind of claim: 'unless' to a line, 'if' and 'despite' to \
      'accepts', 'about' to a fact.
      """
    case .wrongType:
      "A value is of another kind than its key asks for, such as a list instead of a text."
    case .duplicateKey:
      """
      A key stands twice in one mapping, so that one of its values would be lost. Remove or \
      rename one.
      """
    case .duplicateID:
      """
      An id is used twice. Issues and named states share their ids; options have theirs within \
      their issue; people and sources share theirs, and so do claims, rules, groups, \
      offers, agreements, the obligations and guarantees in them, exchanges, and what stopping \
      these costs; items have theirs within their exchange.
      """
    case .badID:
      """
      An id is made of letters, digits, '-', '_', '.' and '%', starts with a letter or digit, \
      and is no word of the condition language.
      """
    case .badDate:
      "A date is a day of the calendar as year-month-day, such as 2031-04-02."
    case .noNumbers:
      "A line says that a party accepts nothing below so many points, and no numbers of the party "
        + "are known. The line cannot be counted and is left out of account. A claim of the party "
        + "with 'numbers' says what options are worth to it."
    case .idleFloor:
      "A line on worth that every package reaches, by the numbers known of its party. It changes "
        + "nothing; its points may be too few, or numbers may be missing."
    case .unreachableFloor:
      "A line on worth that no package reaches, by the numbers known of its party, or a reservation "
        + "that none does. The talks are stuck with it alone; its points may be too many, or numbers "
        + "may be missing."
    case .unknownLanguage:
      "A tag has the form of a language's, and no language is known by it. Readers are shown the tag "
        + "itself."
    case .coarseFloor:
      "A line on worth whose points add up in too many ways to follow each. Worths are rounded down "
        + "for it: a package that keeps within the line as counted does so indeed, and one that "
        + "reaches it only narrowly may count as below. Rounder points, such as whole ones, help."
    case .badLanguage:
      "A language is written by its tag: two or three letters, such as ar, he or fr, and a script "
        + "or region behind hyphens where that matters, such as en-GB."
    case .badProbability:
      "A probability is a number from 0 to 1, such as 0.9."
    case .badNumber:
      """
      Every number of a case lies between two ends, which the message and the list of all keys name: \
      points from -1,000,000,000,000 to 1,000,000,000,000, weights, costs and losses from 0 to that, \
      values of options from 0 to 1, and days are whole. A range such as {from: 20, to: 40} starts no \
      later than it ends.
      """
    case .badFirmness:
      "A firmness is absolute, firm, soft or contested, or a probability from 0 to 1."
    case .badAnswer:
      "An answer to an offer is accepts, rejects, accepts with changes, or undecided."
    case .beforeOffer:
      """
      An answer, or a withdrawal, is dated before the day on which the offer was made. One of the \
      days is probably wrong, or the answer was given to an earlier offer: then list that one too, \
      and say with 'supersedes' which offer stands in its place.
      """
    case .supersedesItself:
      """
      An offer names itself under 'supersedes', or offers name each other in a circle. Name the \
      older offers only.
      """
    case .acceptsForbidden:
      """
      A party has accepted an offer, and however the offer's open issues are settled, a line of the \
      same party forbids it. Either the line has been given up, or it holds under a condition that \
      it does not state, or the answer was not unconditional ('accepts with changes').
      """
    case .tablesForbidden:
      """
      A party has put an offer on the table, and however the offer's open issues are settled, a line \
      of the same party forbids it. Either the line has been given up, or it does not say what is \
      meant. An offer that was taken back is said to be 'withdrawn'.
      """
    case .scaleOrder:
      """
      The scale gives a softer word the higher probability. The order is absolute, firm, soft, \
      contested.
      """
    case .unknownParty:
      """
      An id names no party, mediator or other owner of the case. Correct it, or add whom it \
      names.
      """
    case .unknownSource:
      """
      A citation names a source that the case does not list. Correct the id, or add the \
      source. The source's id ends at the first comma.
      """
    case .unknownClaim:
      "An id names no line of the case. Correct it, or add the line."
    case .wrongOwner:
      """
      Only parties draw lines, state preferences and answer offers, and only parties and \
      mediators make offers; a party makes exceptions to its own lines alone.
      """
    case .claimKind:
      """
      A claim says exactly one thing, by one of the keys line, prefers, priorities, rather, \
      numbers, wants, ranks, overlooks, accepts, worth a day, breaking, transfer, half-life, fact \
      and exchange; a rule \
      has either 'must', or 'if' with 'then'.
      """
    case .notAChoice:
      """
      An order of options names one option at each place, such as 'release is half'. Options \
      that are equally good stand in an inner list. Each side of a comparison by 'rather' and \
      'than' is made of single options joined by 'and'.
      """
    case .oneSided:
      """
      A comparison by 'rather' and 'than' names an issue on one side only. There it stands \
      against the status quo, and the issue has none. Name it on both sides, or state its status \
      quo.
      """
    case .repeatedItem:
      "Something stands in a list twice where it can have only one place. Remove one."
    case .emptyList:
      """
      The issues, the options of an issue, those of a named state, and the lists by which a party \
      states preferences need at least one entry.
      """
    case .noTerms:
      "An offer settles no issue. Add 'terms' with at least one issue and its option."
    case .publicSecret:
      """
      A claim or offer is marked public while one of its sources is confidential. Name a \
      public source, or remove the mark.
      """
    case .missingSource:
      """
      A claim or an agreement has no source. Add 'from' with the id of a source and the place in \
      it; an agreement may say 'assumed' instead.
      """
    case .tooMany:
      """
      A case has at most 1,000 issues, 10,000 options an issue, 1,000 named states, 10,000 \
      claims, and 20 agreements, each with at most 30 phases and 200 entries in each list.
      """
    case .notALine:
      "A group under 'together' names a claim that is not a line. Only lines stand or fall."
    case .cyclicGroup:
      "A group contains itself, directly or through others. Remove one of the names."
    case .lineInTwoGroups:
      """
      A line or group is named by two groups, so that two draws would decide it. Let one group \
      name the other.
      """
    case .mixedFirmness:
      """
      The lines of a group differ in firmness and the group states none. Add 'firmness' to the \
      group.
      """
    case .fewParties:
      "The case has fewer than two parties, so that there is nobody to agree with."
    case .noLocator:
      """
      A claim names its source but not the place in it. Add it behind a comma: 'press, \
      paragraph 2'.
      """
    case .unmentionedIssue:
      "No claim, rule or offer speaks to an issue, so that any of its options will do."
    case .silentParty:
      "A party makes no claim, so that it would accept anything."
    case .unusedSource:
      "A source is listed and nothing comes from it."
    case .duplicateLabel:
      "Two options of an issue have the same label, so that reports cannot tell them apart."
    case .groupOfOne:
      "A group under 'together' has one member, which always stands or falls with itself."
    case .excludesEverything:
      """
      No package that obeys the rules and brings what the talks seek meets this line, so it alone \
      makes the talks stuck. Check that the line says what its owner meant.
      """
    case .lineAgainstRule:
      """
      The rules that are named exclude every package that this line allows, so it alone makes the \
      talks stuck. Check that the line and the rules say what they should.
      """
    case .voidException:
      """
      An exception to a line, by a conditional offer or 'unless', opens nothing: no package that \
      obeys the rules has both what is excepted and the condition. Check the condition and the rules.
      """
    case .rulesExcludeEverything:
      """
      Rules and 'seeks' leave no package at all, whatever the parties say. Leave rules out one by \
      one to see which are at odds.
      """
    case .badMove:
      """
      An entry of 'moves' names the option that is left and another one that takes its place: \
      'none to half'.
      """
    case .conflictingKeys:
      """
      Two keys exclude each other. Of an issue 'moves' lists all changes, so that 'irreversible' has \
      nothing to add, and what one party moves alone binds nobody else. A phase that is open has \
      no end, so that it leads nowhere.
      """
    case .overlappingStates:
      """
      Some package is in two named states, so that it would have two places in a ranking. Settle \
      an issue in both, by different options.
      """
    case .unknownState:
      """
      A word stands where a condition or the name of a state is wanted, and is no such name. \
      Correct it, or add it under 'states'.
      """
    case .strayFarAbove:
      """
      In a ranking the words 'far above' stand between two entries: all before them is greatly \
      preferred to all after them.
      """
    case .contradictoryRanks:
      """
      Two rankings of one party put the same states in different orders, so that neither is known \
      to be better. Correct one of them, or remove it.
      """
    case .tooManyStates:
      """
      The issues that parties move have more than a million combinations of options (of more than four \
      parties, more than four million divided by their number), or preferences are left open among \
      more than 4,096 of them. Leave out issues that do not bear on who stays \
      where, join those that move together, or rank all states.
      """
    case .contradictoryPreferences:
      """
      No weights and values were found that agree with all that a party says it prefers, for example \
      because a range of weights runs against an order of issues. Each claim named is needed for \
      that; correct or remove one. Until then nothing follows from the party's preferences.
      """
    case .unknownOffer:
      "An agreement or exchange names an offer whose terms it would carry out, and the case has none such."
    case .unknownTransfer:
      "A claim says what a transfer costs or is worth, and no agreement has one with that id."
    case .contradictoryOrder:
      """
      An order of what days are worth to a party puts one above another, while other orders or \
      numbers of the same party put it below. Correct one of them, or remove it.
      """
    case .unknownAgreement:
      "A claim says what an agreement is worth, and the case has no agreement with that id."
    case .unknownPhase:
      """
      A phase is named that the agreement does not have. Beside phases there are 'no agreement', \
      as if nothing had been signed, and 'breakdown', what is left when nobody keeps to anything.
      """
    case .unknownObligation:
      "A claim says what breaking an obligation brings, and no agreement has that obligation."
    case .leadsNowhere:
      """
      A phase that lasts some days does not say what comes after its last day. Add 'next' with a \
      phase, 'no agreement' or 'breakdown', or write 'days: open'.
      """
    case .neverReached:
      """
      Nothing leads to a phase of an agreement, which begins with the first that it lists. Name \
      the phase under 'next', 'exits' or 'shocks' of another, or remove it.
      """
    case .unknownExchange:
      "A claim has figures for an exchange that the case does not have. Correct the id."
    case .unknownItem:
      """
      'after', or a party's figures, name an item that the exchange does not have. Correct the id, \
      or add it under 'items'.
      """
    case .unknownWord:
      """
      A word is none of those that may stand in its place: the 'settlement' or 'order' of an \
      exchange, or the class of an item.
      """
    case .givesToItself:
      "The giver and the receiver of an item are the same party. Correct 'by' or 'to'."
    case .cyclicItems:
      """
      Items of an exchange wait for each other, directly, through others, or because items of one \
      group change hands at one moment. Remove one of the names under 'after'.
      """
    case .impossibleDays:
      """
      An item has no day on which it can be handed over: its last day is before its first, or \
      before the first of what must come before it or with it.
      """
    case .missingFigure:
      """
      To say whether a party would keep to an agreement one must know what a day of each phase, of \
      no agreement and of breakdown is worth to it, what breaking each of its obligations gains, \
      and its half-life. Ranges will do. For an exchange: what each item is worth to its \
      receiver, and costs its giver.
      """
    case .tableSyntax:
      """
      A table is not as spreadsheets write them: the first row names the columns, every row has as \
      many cells, and a cell with a comma, a line break or a quotation mark stands in quotes. Save \
      the sheet again as CSV in UTF-8.
      """
    case .missingTable:
      """
      A plan of relief needs zones, sites and commodities. Write the rows under the name of the \
      table, or name a CSV file there.
      """
    case .unreadableTable:
      """
      A plan names a file that is not there, is no ordinary file, or cannot be read. Its name is \
      read relative to the case.
      """
    case .outsideFolder:
      """
      A plan names a file outside of the folder in which the case or plan is. Put the file beside \
      it or into a folder below, and write its name without '..' and without a leading '/'.
      """
    case .missingColumn:
      "A table lacks a column that it needs. Add the column; its name says the unit."
    case .unknownColumn:
      "A table has a column that is not read. Correct its name, or take it out."
    case .unknownUnit:
      """
      The name of a column does not say its unit, or says one that is not converted. Rename the \
      column as the message says, and convert its figures.
      """
    case .thousandsMark:
      """
      A number has marks between its thousands, or a comma or point that could be such a mark. \
      Write the digits without marks, and a point before decimals: 15000, 1.5.
      """
    case .totalRow:
      """
      Every row of a table is a place or a thing of its own. A row with the sums of the others, such \
      as 'Total' under the zones, would count everybody twice: take it out. Where a row is only \
      called a total, or its figures are the sums of the others by chance, leave it.
      """
    case .implausibleFigure:
      """
      A figure is far from what is usual, as if it had been written in another unit than the one \
      in the column's name. Check the unit.
      """
    case .unknownRow:
      """
      An id names no row of the plan, or one that cannot stand there: a road leads from a \
      crossing, warehouse or site. Correct the id, or add the row.
      """
    case .unknownFigure:
      """
      An effect sets a figure that the row does not have. Write the row's id, a point and the name \
      of the column: 'north-gate.trucks_a_day'.
      """
    case .outsideHorizon:
      "A day lies after the plan's last one. Correct the day, or the plan's 'days'."
    case .unreachableZone:
      """
      The people of a zone cannot be reached: no site that is open or possible lies within walking \
      distance, or nothing can come to those sites. Add a site, a road, or a row of 'walks', or \
      raise 'walk_km' under 'standards'.
      """
    case .noTrucks:
      "Roads are to be used and there are no trucks. Add rows to 'trucks', or numbers above 0."
    case .noCrossing:
      """
      No crossing lets a truck pass on any day, so that only what lies in stock is handed out. \
      Check 'open', 'closed_days', 'trucks_a_day' and 'open_hours'.
      """
    case .noSupply:
      """
      A commodity is to be handed out and no supply or stock brings it. Add a row to 'supplies' or \
      'stocks'.
      """
    case .belowStandards:
      """
      The rations of the plan bring less energy, protein, fat or water than its standards ask. \
      Raise the rations, or state other standards with their reason.
      """
    case .overCapacity:
      """
      A site serves more people, or a place keeps more, than the standards or the place allow. The \
      smaller figure counts.
      """
    case .moreDiagnostics:
      "There are more mistakes than are shown. Correct these first."
    }
  }
}
