import EntenteMessages

/// Turns a brief into the nodes that the templates are filled with.
struct PageBuilder {
  private let brief: Brief
  private let anchors: PageAnchors
  private var figures = 0
  private var tables = 0

  init(_ brief: Brief) {
    self.brief = brief
    anchors = PageAnchors(brief.register)
  }

  /// The whole page.
  mutating func page() -> PageNode {
    let sections = brief.sections.enumerated().map { index, section in
      self.section(section, number: index + 1)
    }
    return PageNode(
      [
        "title": .text(brief.title), "subtitle": .text(brief.subtitle),
        "style": .markup(Markup(trusted: PageStyle.sheet)),
        "headline": .nodes([sentence(brief.headline)]),
        "sections": .nodes(sections),
        "register": .nodes(brief.register.map(entry)),
        "hasRegister": .flag(!brief.register.isEmpty),
        "usesScale": .flag(brief.dependsOnScale),
        "subtitleOrDay": .text(brief.page?.day ?? brief.subtitle),
      ].merging(frame) { $1 }.merging(sheet(brief.page, sections: brief.sections)) { $1 })
  }

  /// What the page itself says.
  private var frame: [String: PageNode.Value] {
    let heads = [
      "page.register.id", "page.register.owner", "page.register.statement", "page.register.source",
    ]
    return [
      "language": .text(String(catalogue.language.prefix { $0.isLetter })),
      "isRightToLeft": .flag(catalogue.direction == .rightToLeft),
      "behindTitle": said("page.sheet.behind"), "skip": said("page.skip"),
      "contents": said("page.contents"),
      "scaleNote": said("page.scale"), "scaleHint": said("page.scale.hint"),
      "registerTitle": said("page.register"), "registerLabel": said("page.register.label"),
      "registerCaption": said("page.register.caption"),
      "registerHeads": .nodes(heads.map { PageNode(["head": said($0)]) }),
    ]
  }

  var catalogue: Catalogue { brief.catalogue }

  private func said(
    _ key: String, _ arguments: [String: Message.Argument] = [:]
  ) -> PageNode.Value {
    .text(catalogue.text(key, arguments))
  }

  private mutating func section(_ section: Brief.Section, number: Int) -> PageNode {
    PageNode([
      "anchor": .text("section-\(number)"), "heading": .text(section.title),
      "isOpen": .flag(Self.isUnfolded(section)),
      "blocks": .nodes(blocks(section.blocks, level: 3)),
    ])
  }

  /// What stands open behind the first page: the drawing of conflicts, and the packages.
  private static func isUnfolded(_ section: Brief.Section) -> Bool {
    section.id == "impasse" || section.id == "packages"
  }

  private mutating func blocks(_ blocks: [Brief.Block], level: Int) -> [PageNode] {
    blocks.map { block($0, level: level) }
  }

  private mutating func block(_ block: Brief.Block, level: Int) -> PageNode {
    switch block {
    case .paragraph(let sentences):
      PageNode(["partial": .partial("paragraph"), "sentences": .nodes(self.sentences(sentences))])
    case .list(let ordered, let items):
      PageNode([
        "partial": .partial("list"), "isOrdered": .flag(ordered),
        "items": .nodes(items.map(item)),
      ])
    case .table(let table): self.table(table)
    case .figure(let figure): self.figure(figure.content, level: level)
    case .group(let title, let inner):
      PageNode([
        "partial": .partial("group"), "level": .text("\(min(level, 6))"), "heading": .text(title),
        "blocks": .nodes(blocks(inner, level: level + 1)),
      ])
    }
  }

  private mutating func figure(_ figure: any Figure, level: Int) -> PageNode {
    figures += 1
    let id = "figure-\(figures)"
    let drawing = FigureSVG.inline(figure, id: id, in: catalogue)
    let words = blocks(figure.equivalent(in: catalogue), level: level)
    let name: [String: Message.Argument] = [
      "number": .digits(figures), "caption": .text(figure.caption(in: catalogue)),
    ]
    return PageNode([
      "partial": .partial("figure"), "anchor": .text(id), "title": said("page.figure", name),
      "label": said("page.figure.label", name), "wordsTitle": said("page.figure.words", name),
      "summary": .text(figure.summary(in: catalogue)),
      "drawing": .markup(drawing.markup), "fitsOnPaper": .flag(drawing.fitsOnPaper),
      "blocks": .nodes(words),
    ])
  }

  mutating func table(_ table: Brief.Table) -> PageNode {
    tables += 1
    let columns = table.columns.enumerated().map { index, name in
      PageNode(["name": .text(name), "isNumeric": .flag(table.numeric.contains(index))])
    }
    return PageNode([
      "partial": .partial("table"), "caption": .text(table.caption),
      "label": said(
        "page.table.label", ["number": .digits(tables), "caption": .text(table.caption)]),
      "columns": .nodes(columns),
      "rows": .nodes(table.rows.map { row($0, of: table) }),
    ])
  }

  /// The first cell heads the row; each of the others knows the head of its column, which narrow
  /// screens put beside it.
  private func row(_ cells: [String], of table: Brief.Table) -> PageNode {
    let nodes = cells.enumerated().map { index, cell in
      PageNode([
        "cell": .text(cell), "isNumeric": .flag(table.numeric.contains(index)),
        "head": .text(index < table.columns.count ? table.columns[index] : ""),
      ])
    }
    return PageNode([
      "head": .nodes(Array(nodes.prefix(1))), "cells": .nodes(Array(nodes.dropFirst())),
    ])
  }

  private func item(_ item: Brief.Item) -> PageNode {
    PageNode([
      "lead": item.lead.map { .text($0) } ?? .flag(false),
      "sentences": .nodes(sentences(item.sentences)),
    ])
  }

  private func sentences(_ sentences: [Brief.Sentence]) -> [PageNode] {
    sentences.map(sentence)
  }

  private func sentence(_ sentence: Brief.Sentence) -> PageNode {
    PageNode([
      "text": .text(sentence.text),
      "hasReferences": .flag(!sentence.restsOn.isEmpty || sentence.dependsOnScale),
      "references": .nodes(references(sentence.restsOn)),
      "dependsOnScale": .flag(sentence.dependsOnScale),
      "separatesScale": .flag(!sentence.restsOn.isEmpty && sentence.dependsOnScale),
    ])
  }

  private func references(_ ids: [String]) -> [PageNode] {
    ids.enumerated().map { index, id in
      PageNode([
        "id": .text(id), "anchor": anchors.anchor(of: id).map { .markup($0) } ?? .flag(false),
        "isLast": .flag(index + 1 == ids.count),
      ])
    }
  }

  private func entry(_ entry: Brief.RegisterEntry) -> PageNode {
    PageNode([
      "anchor": .markup(PageAnchors.anchor(for: entry.id)), "id": .text(entry.id),
      "owner": entry.owner.isEmpty ? .flag(false) : .text(entry.owner), "kind": .text(entry.kind),
      "firmness": entry.firmness.map { .text($0) } ?? .flag(false),
      "statement": .text(entry.statement), "source": .text(entry.source),
      "access": said(entry.isPublic ? "page.register.public" : "page.register.confidential"),
      "assumed": entry.assumed.map { said("page.register.assumed", ["assumed": .text($0)]) }
        ?? .flag(false),
      "note": entry.note.map { said("page.register.note", ["note": .text($0)]) } ?? .flag(false),
    ])
  }
}
