/// The style sheet of a page.
enum PageStyle {
  static let sheet =
    variables(.light, selector: ":root")
    + "@media screen and (prefers-color-scheme: dark) {\n"
    + variables(.dark, selector: ":root") + "}\n" + screen + FigureStyle.sheet + print

  private static func variables(_ palette: FigurePalette, selector: String) -> String {
    """
    \(selector) { --paper: \(palette.paper); --raised: \(palette.raised); --ink: \(palette.ink); \
    --muted: \(palette.muted); --rule: \(palette.rule); --accent: \(palette.accent); }

    """
  }

  private static let screen = """
    :root { color-scheme: light dark; --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", "Noto Sans", sans-serif; }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; }
    body { margin: 0; padding: 3.5rem 1.25rem 5rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Charter, "Iowan Old Style", "Source Serif 4", Georgia, "Liberation Serif", "Noto Serif", serif; overflow-wrap: break-word; }
    header, nav, main { max-width: 760px; margin: 0 auto; }
    h1 { font-size: 2.1rem; line-height: 1.2; font-weight: 600; margin: 0; letter-spacing: -0.01em; }
    .subtitle { margin: 0.5rem 0 0; color: var(--muted); }
    .headline { max-width: none; margin: 0 0 3rem; padding: 1.5rem 1.75rem; background: var(--raised); border-left: 4px solid var(--accent); font-size: 1.375rem; line-height: 1.45; }
    h2, h3, h4, h5, h6 { line-height: 1.3; font-weight: 600; break-after: avoid; }
    h2 { font-size: 1.45rem; margin: 3.5rem 0 1rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
    h3 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
    h4, h5, h6 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
    p, li { max-width: 42rem; }
    p { margin: 0 0 1rem; }
    ol, ul { margin: 0 0 1.25rem; padding-left: 1.75rem; }
    li { margin: 0 0 0.6rem; padding-left: 0.25rem; }
    a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
    main:focus { outline: none; }
    .refs { font: 0.78em var(--sans); color: var(--muted); }
    .skip { position: absolute; left: 1rem; top: -4rem; padding: 0.6rem 1rem; background: var(--paper); border: 2px solid var(--accent); }
    .skip:focus { top: 1rem; z-index: 1; }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    nav { margin-top: 2.25rem; margin-bottom: 2.5rem; font: 0.9375rem/1.5 var(--sans); }
    nav h2 { font: 600 0.8125rem var(--sans); color: var(--muted); border: 0; margin: 0 0 0.6rem; padding: 0; }
    nav ol { margin: 0; padding: 0; list-style: none; columns: 2; column-gap: 2rem; }
    nav li { margin: 0; padding: 0; break-inside: avoid; }
    nav a { display: block; padding: 0.3rem 0; text-decoration: none; }
    nav a:hover { text-decoration: underline; }
    .scroll { overflow-x: auto; margin: 1.25rem 0; position: relative; }
    figure { margin: 2rem 0 0; }
    figcaption { font: 0.875rem/1.5 var(--sans); color: var(--muted); max-width: 46rem; }
    figcaption strong { color: var(--ink); }
    svg { display: block; }
    details.words { margin: 0 0 2rem; font: 0.875rem/1.55 var(--sans); }
    summary { cursor: pointer; color: var(--accent); padding: 0.35rem 0; width: fit-content; }
    .sheet { font-size: 1rem; line-height: 1.5; }
    .sheet p, .sheet dd { max-width: none; margin: 0 0 0.35rem; }
    .sheet .audience { font: 0.8125rem/1.5 var(--sans); color: var(--muted); margin: 0 0 1rem; }
    .sheet section { position: relative; border-top: 1px solid var(--rule); padding: 0.7rem 0 0.5rem; }
    .sheet h2 { font: 600 0.8125rem/1.5 var(--sans); letter-spacing: 0.06em; text-transform: uppercase; color: var(--accent); border: 0; margin: 0 0 0.25rem; padding: 0 4rem 0 0; }
    .sheet section:first-of-type { background: var(--raised); border: 0; border-left: 4px solid var(--accent); padding: 0.9rem 1.1rem 0.7rem; margin-bottom: 0.4rem; font-size: 1.0625rem; }
    .sheet dl { margin: 0 0 0.35rem; }
    .sheet dl div { display: grid; grid-template-columns: minmax(5.5rem, max-content) 1fr; column-gap: 1rem; }
    .sheet dl.short div { grid-template-columns: 2.25rem 1fr; column-gap: 0.25rem; }
    .sheet dt { font-weight: 600; max-width: 12rem; }
    .sheet dl.short dt { font: 600 0.875rem/1.7 var(--sans); color: var(--accent); white-space: nowrap; }
    .sheet .who { display: block; font: 0.8125rem/1.5 var(--sans); color: var(--muted); }
    .sheet .more { position: absolute; right: 0; top: 0.7rem; font: 0.8125rem/1.5 var(--sans); }
    .sheet section:first-of-type .more { right: 1.1rem; top: 0.9rem; }
    .behind { margin-top: 3rem; }
    .chapter { border-bottom: 1px solid var(--rule); }
    .chapter > summary { width: auto; padding: 0.6rem 0; }
    .chapter > summary h3 { display: inline; font-size: 1.15rem; margin: 0; color: var(--ink); }
    table { border-collapse: collapse; font: 0.875rem/1.5 var(--sans); min-width: min(100%, 22rem); }
    caption { text-align: left; font-weight: 600; padding: 0 0 0.5rem; }
    th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--rule); min-width: 5.5rem; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
    tbody th { font-weight: 600; min-width: 6.5rem; }
    .number { text-align: right; font-variant-numeric: tabular-nums; }
    .register table { width: 100%; min-width: 640px; }
    .register th:nth-child(2) { width: 24%; }
    .register th:nth-child(3) { width: 34%; }
    .register th:nth-child(4) { width: 30%; }
    .instead { display: none; }
    @media screen and (max-width: 798px) { svg { max-width: 100%; height: auto; } }
    @media screen and (max-width: 699px) {
      figure .scroll, details.words { display: none; }
      .instead { display: block; }
      .scroll { overflow-x: visible; }
      table, .register table { display: block; min-width: 0; }
      caption, tbody, tr, th, td, .register td { display: block; min-width: 0; max-width: none; width: auto !important; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      tr { border-bottom: 1px solid var(--rule); padding: 0.4rem 0; }
      th, td { border: 0; padding: 0.1rem 0; }
      td.number { text-align: left; }
      td[data-head]::before { content: attr(data-head) ": "; color: var(--muted); }
    }
    .register th[scope="row"] { overflow-wrap: anywhere; max-width: 9rem; }
    .register td { min-width: 9rem; }
    tr:target { background: var(--raised); outline: 2px solid var(--accent); }
    .aside { display: block; color: var(--muted); }
    .note { margin-top: 2rem; font: 0.875rem/1.5 var(--sans); color: var(--muted); }
    @media (min-width: 760px) {
      .sheet dl.short dd { display: grid; grid-template-columns: 1fr auto; column-gap: 1.5rem; }
      .sheet .who { text-align: right; max-width: 15rem; }
    }
    @media (min-width: 1140px) {
      body:has(> nav) { display: grid; grid-template-columns: 13rem 760px; column-gap: 4rem; justify-content: center; }
      nav ~ main, body:has(> nav) header { grid-column: 2; width: 100%; margin: 0; min-width: 0; }
      body:has(> nav) header { margin-bottom: 2.5rem; }
      nav ~ main { grid-row: 2; }
      nav { grid-column: 1; grid-row: 2; position: sticky; top: 2rem; align-self: start; margin: 0; }
      nav ol { columns: 1; }
    }
    @media (max-width: 560px) {
      body { padding: 2rem 1.1rem 3rem; font-size: 1rem; }
      h1 { font-size: 1.65rem; }
      body:has(.sheet) { padding-top: 1.25rem; }
      body:has(.sheet) h1 { font-size: 1.4rem; }
      .sheet dl:not(.short) div { grid-template-columns: 1fr; }
      .sheet dt { max-width: none; }
      .headline { font-size: 1.175rem; padding: 1.1rem 1.2rem; margin-bottom: 2.25rem; }
      nav ol { columns: 1; }
    }

    """

  private static let print = """
    @page :first { margin: 14mm 18mm 16mm; }
    @page { size: A4; margin: 20mm 18mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
    @media print {
      body { display: block; padding: 0; font-size: 10.5pt; line-height: 1.5; }
      nav, .skip, details.words, .more, .behind, .chapter:not([open]), .chapter > summary::marker, .large .scroll { display: none; }
      .sheet { font-size: 9pt; line-height: 1.3; break-after: page; }
      body:has(.sheet) header { margin: 0 0 2mm; }
      body:has(.sheet) h1 { font-size: 16pt; }
      body:has(.sheet) .subtitle { font-size: 9pt; margin: 0; }
      .sheet section, .sheet section:first-of-type { font-size: inherit; padding: 1.2mm 0 0.4mm; margin: 0; break-inside: avoid; }
      .sheet section:first-of-type { padding: 2mm 3mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .sheet h2 { font-size: 8pt; line-height: 1.4; margin: 0; padding: 0; }
      .sheet p, .sheet dd { margin: 0 0 0.5mm; }
      .sheet dl { margin: 0; }
      .sheet .audience { font-size: 8pt; line-height: 1.3; margin: 0 0 1.5mm; }
      .sheet .who { font-size: 8pt; }
      .sheet dl.short dt { font-size: 8.5pt; }
      .chapter { border: 0; }
      .chapter > summary { list-style: none; }
      .large + details + .instead { display: block; }
      header, main { max-width: none; }
      header { margin: 0 0 8mm; }
      h1 { font-size: 20pt; }
      h2 { font-size: 14pt; margin-top: 9mm; padding-top: 4mm; }
      .headline { font-size: 13pt; margin-bottom: 8mm; break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      p, li { max-width: none; orphans: 3; widows: 3; }
      a { color: inherit; text-decoration: none; }
      .scroll { overflow: visible; }
      figure { break-inside: avoid; margin-bottom: 6mm; }
      figcaption { break-inside: avoid; break-after: avoid; font-size: 8.5pt; }
      .instead { font: 8.5pt/1.45 var(--sans); }
      svg { max-width: 100%; max-height: 215mm; height: auto; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      table, .register table { min-width: 0; font-size: 8.5pt; }
      th, td, .register td { min-width: 0; }
      tbody th { min-width: 5rem; }
      tr { break-inside: avoid; }
      thead { display: table-header-group; break-after: avoid; }
      thead + tbody > tr:first-child { break-before: avoid; }
    }

    """
}
