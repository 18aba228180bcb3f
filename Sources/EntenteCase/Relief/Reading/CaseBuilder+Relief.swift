extension CaseBuilder {
  /// Reads the plan of relief that a case contains or names.
  func readRelief() {
    guard let node = root.present("relief") else { return }
    guard node.pairs != nil else {
      return wrongType(
        node, "relief", "a mapping with a plan, or with 'plan' that names the plan's file")
    }
    let fields = Fields(node, path: "relief")
    guard let name = fields.present("plan") else {
      result.relief = ReliefReader(
        builder: self, fields: fields, files: files, visibility: visibility
      ).read()
      return
    }
    readPlan(name, beside: fields)
  }

  /// Reads a plan's own file, and the effects that the case adds to it.
  private func readPlan(_ name: YamlNode, beside fields: Fields) {
    checkKeys(fields, ["plan", "effects"])
    let path = fields.path("plan")
    let outer = ReliefReader(builder: self, fields: fields, files: files, visibility: visibility)
    guard let file = string(name, path).map(ReliefFiles.plain),
      let text = outer.text(of: file, named: name, path),
      let root = planRoot(text, file, name)
    else { return }
    let child = CaseBuilder(root: root, text: text, reader: reader)
    child.adopt(self, file: file)
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    child.checkTreeAlone()
    let inner = ReliefReader(
      builder: child, fields: child.root, files: files,
      visibility: visibility?.learning(fromRelief: root), folder: folder)
    outer.plan = inner.read()
    outer.rows = inner.rows
    outer.needsSources = inner.needsSources
    take(from: child)
    outer.tables[.effects] = outer.table(.effects)
    outer.readEffects()
    result.relief = outer.plan
  }

  private func planRoot(_ text: SourceText, _ file: String, _ name: YamlNode) -> YamlNode? {
    do throws(Refusal) {
      guard let root = try YamlComposer.compose(text), root.pairs != nil else {
        throw Refusal(.notACase, at: .none, "a plan is a mapping of keys such as 'zones:'")
      }
      guard let visibility else { return root }
      let pruned = visibility.learning(fromRelief: root).prunedRelief(root)
      return pruned.pairs == nil ? nil : pruned
    } catch {
      var diagnostic = error.diagnostic(for: reader)
      if !isRestricted { diagnostic.file = file }
      log.add(.error) { diagnostic }
      return nil
    }
  }

  /// Lets a plan's file name what the case around it has.
  private func adopt(_ outer: CaseBuilder, file: String) {
    log = outer.log
    log.file = file
    people = outer.people
    result.parties = outer.result.parties
    result.issues = outer.result.issues
    result.title = outer.result.title
    vocabulary = outer.vocabulary
    namedStates = outer.namedStates
    stateConditions = outer.stateConditions
    usedSources = outer.usedSources
    suggestionBudget = outer.suggestionBudget
  }

  private func take(from child: CaseBuilder) {
    log = child.log
    log.file = nil
    usedSources = child.usedSources
    mentioned.formUnion(child.mentioned)
    suggestionBudget = child.suggestionBudget
  }
}
