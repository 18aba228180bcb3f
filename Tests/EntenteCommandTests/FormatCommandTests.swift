import Foundation
import Testing

@Suite struct FormatCommandTests {
  let folder = try! Folder()

  @Test(arguments: ["genius", "geniusweb", "negmas"])
  func `what is exported to another program imports as a sound case`(format: String) async throws {
    let path = Project.path(ofCase: "works-wage-round")
    let exported = try await folder.shell("entente export '\(path)' --to \(format) -o out")
    #expect(exported.code == 0)
    #expect(exported.out == "")
    let imported = try await folder.shell("entente import out/* -o back.yaml")
    #expect(imported.code == 0)
    #expect(imported.err == "")
    let checked = try await folder.entente("check", "back.yaml").out
    #expect(checked.hasPrefix("back.yaml: no mistakes\n\n"))
  }

  @Test func `a dash prints the files, each under its name`() async throws {
    let path = Project.path(ofCase: "works-wage-round")
    let printed = try await folder.entente("export", path, "--to", "genius", "-o", "-")
    #expect(printed.code == 0)
    #expect(printed.out.contains("==> "))
    #expect(printed.out.contains("<negotiation_template>"))
  }

  @Test func `a case without numbers cannot be exported to another program`() async throws {
    let path = Project.path(ofCase: "gaza-2025")
    let exported = try await folder.entente("export", path, "--to", "negmas", "-o", "out")
    #expect(exported.code == 65)
    #expect(exported.err.contains("error[format-feature]"))
  }

  @Test func `another party's numbers are not exported for a reader`() async throws {
    try folder.write(
      """
      entente: 1
      title: Water
      sources: {up: {title: Notes, confidential: u}, press: {title: The Courier}}
      parties: {u: Upstream, d: Downstream}
      issues: {release: {asks: How much?, options: [none, half]}}
      claims:
        - {id: U1, by: u, numbers: {release: {weight: 1, values: {none: 1}}}, from: up, page 1}
        - {id: D1, by: d, numbers: {release: {weight: 1, values: {half: 1}}}, from: press, page 1}
      """, to: "secret.yaml")
    let all = try await folder.shell("entente export secret.yaml --to negmas -o all; ls all")
    #expect(all.out == "downstream.yml\nupstream.yml\nwater.yml\n")
    let less = try await folder.shell(
      "entente export secret.yaml --for d --to negmas -o less; ls less")
    #expect(less.out == "downstream.yml\nwater.yml\n")
  }

  @Test func `wrong use and broken files have their exit codes`() async throws {
    let path = Project.path(ofCase: "works-wage-round")
    #expect(try await folder.entente("export", path, "--to", "genius").code == 64)
    #expect(try await folder.entente("export", path, "--to", "excel", "-o", "x").code == 64)
    #expect(try await folder.entente("import").code == 64)
    #expect(try await folder.entente("import", "nowhere.xml").code == 66)
    try folder.write("<utility_space>\n  <issue>\n</utility_space>", to: "broken.xml")
    let broken = try await folder.entente("import", "broken.xml")
    #expect(broken.code == 65)
    #expect(broken.err.contains("broken.xml:3:"))
    #expect(broken.err.contains("error[xml-syntax]"))
  }
}
