import Foundation
import Testing

/// `--svg`: figures as files of their own.
@Suite struct FigureFileTests {
  let folder = try! Folder()
  let wages = Project.path(ofCase: "works-wage-round")
  let gaza = Project.path(ofCase: "gaza-2025")

  private func files(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: name).path)
      .sorted()
  }

  @Test func `packages writes the plot of worths beside its text`() async throws {
    let plain = try await folder.entente("packages", wages)
    let outcome = try await folder.entente("packages", wages, "--svg", "plot.svg")
    #expect(outcome == plain && outcome.code == 0)
    let svg = try #require(folder.text(of: "plot.svg"))
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    for part in [
      "<title ", "<desc ", "<style>", "prefers-color-scheme: dark", "f-paper", "</svg>\n",
    ] {
      #expect(svg.contains(part), "\(part)")
    }
    #expect(svg.contains("Kalai-Smorodinsky") && !svg.contains("<script"))
  }

  @Test func `a dash prints the figure and nothing else`() async throws {
    let first = try await folder.entente("packages", wages, "--svg", "plot.svg")
    let printed = try await folder.entente("packages", wages, "--svg", "-")
    #expect(first.code == 0 && printed.code == 0 && printed.err == "")
    #expect(printed.out == folder.text(of: "plot.svg"))
  }

  @Test func `a folder gets every figure of the brief under its name`() async throws {
    let outcome = try await folder.entente("brief", wages, "--svg", "figures/")
    #expect(outcome.code == 0)
    let names = ["conflicts", "frontier", "moves", "packages", "positions", "statements"]
    #expect(try files(in: "figures") == names.map { "\($0).svg" })
    for name in names {
      let alone = try await folder.entente("brief", wages, "--svg", "-", "--figure", name)
      #expect(alone.out == folder.text(of: "figures/\(name).svg"))
    }
  }

  @Test func `a brief has several figures and asks which`() async throws {
    let outcome = try await folder.entente("brief", wages, "--svg", "one.svg")
    #expect(outcome.code == 64 && outcome.out == "")
    #expect(
      outcome.err
        == "entente: there are several figures; name one with --figure (positions, statements, "
        + "conflicts, moves, packages, frontier), or give --svg a folder for all\n")
    #expect(folder.text(of: "one.svg") == nil)
  }

  @Test func `a figure that is not there is refused, with those that are`() async throws {
    let outcome = try await folder.entente(
      "impasse", gaza, "--svg", "x.svg", "--figure", "frontier")
    #expect(outcome.code == 64)
    #expect(
      outcome.err
        == "entente: there is no one figure 'frontier' here; there is conflicts, moves\n")
    let without = try await folder.entente("packages", gaza, "--svg", "x.svg")
    #expect(without.code == 64)
    #expect(
      without.err == "entente: there is no figure to write with --svg: the output has none\n")
    #expect(try files(in: ".").isEmpty)
  }

  @Test func `impasse writes its conflicts unless told otherwise, beside JSON too`() async throws {
    let outcome = try await folder.entente("impasse", gaza, "--json", "--svg", "c.svg")
    #expect(outcome.code == 0)
    #expect(try outcome.json()["conflicts"] is [Any])
    #expect(folder.text(of: "c.svg")?.contains("Which lines stand against each other") == true)
    let moves = try await folder.entente("impasse", gaza, "--svg", "-", "--figure", "moves")
    #expect(moves.out.contains("The smallest moves, likeliest first"))
  }

  @Test func `an offer's exchanges are named by its id`() async throws {
    let terms = ["raise=3%", "term=24-months", "bonus=large", "jobs=promised", "weekends=company"]
    let outcome = try await folder.entente(
      ["offer", wages, "--svg", "figures/", "--terms"] + terms)
    #expect(outcome.code == 0)
    #expect(outcome.out.contains("Exchange 1"))
    #expect(try files(in: "figures") == ["trades-offer.svg"])
  }

  @Test func `a file that cannot be written ends in 73 and leaves nothing behind`() async throws {
    let missing = try await folder.entente("packages", wages, "--svg", "none/plot.svg")
    #expect(missing.code == 73 && missing.out == "")
    #expect(
      missing.err == "entente: cannot write 'none/plot.svg': No such file or directory\n")
    let full = try await folder.entente("packages", wages, "--svg", "/dev/full")
    #expect(full.code == 73)
    #expect(full.err == "entente: cannot write '/dev/full': No space left on device\n")
    try folder.write("kept", to: "old.svg")
    let limited = try await folder.shell(
      "trap '' XFSZ; ulimit -f 1; entente packages '\(wages)' --svg old.svg")
    #expect(limited.code == 73)
    #expect(folder.text(of: "old.svg") == "kept")
    #expect(try files(in: ".") == ["old.svg"])
  }

  @Test func `a new figure replaces the old one, through a link too`() async throws {
    try folder.write(String(repeating: "x", count: 100_000), to: "old.svg")
    let linked = try await folder.shell(
      "chmod 600 old.svg && ln -s old.svg link.svg && entente packages '\(wages)' --svg link.svg > /dev/null && stat -c %a old.svg && readlink link.svg"
    )
    #expect(linked.out == "600\nold.svg\n" && linked.code == 0)
    #expect(folder.text(of: "old.svg")?.hasSuffix("</svg>\n") == true)
  }

  @Test func `outputs never meet, and never take the place of the case`() async throws {
    try folder.write(try Project.text(ofCase: "works-wage-round"), to: "talks.yaml")
    for arguments in [
      ["packages", "talks.yaml", "--svg", "./talks.yaml"],
      ["packages", "talks.yaml", "--csv", "talks.yaml"],
      ["divide", "talks.yaml", "--csv", "talks.yaml"],
      ["packages", "talks.yaml", "--csv", "-", "--svg", "-"],
      ["packages", "talks.yaml", "--csv", "-", "--json"],
      ["packages", "talks.yaml", "--csv", "x", "--svg", "x"],
      ["offer", "talks.yaml", "--json", "--svg", "-"],
      ["brief", "talks.yaml", "--html", "-"],
      ["brief", "talks.yaml", "--figure", "moves"],
    ] {
      let outcome = try await folder.entente(arguments)
      #expect(outcome.code == 64 && outcome.out == "", "\(arguments): \(outcome.err)")
    }
    #expect(folder.text(of: "talks.yaml") == (try Project.text(ofCase: "works-wage-round")))
    #expect(try files(in: ".") == ["talks.yaml"])
  }

  @Test func `a figure for one party shows nothing of another's numbers`() async throws {
    for command in ["packages", "offer", "brief"] {
      let outcome = try await folder.entente(
        command, wages, "--for", "union", "--svg", "-", "--figure", "frontier")
      #expect(outcome.code == 64)
      #expect(!outcome.err.contains("frontier)") && !outcome.out.contains("<svg"))
    }
  }
}
