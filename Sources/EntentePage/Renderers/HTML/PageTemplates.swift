/// The templates of a page, by name.
///
/// Values are of type `Markup`, escaped when they were made, and therefore stand in three braces.
enum PageTemplates {
  static let all: [String: String] = [
    "page": page, "contents": contents, "sheet": sheet, "entries": entries, "chapters": chapters,
    "sentence": sentence, "paragraph": paragraph, "list": list, "table": table,
    "figure": figure, "group": group, "register": register, "block": "{{>*partial}}",
  ]

  private static let page = """
    <!DOCTYPE html>
    <html lang="{{{language}}}"{{#isRightToLeft}} dir="rtl"{{/isRightToLeft}}>
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <meta http-equiv="Content-Security-Policy" \
    content="default-src 'none'; style-src 'unsafe-inline'"/>
    <title>{{{title}}}</title>
    <style>
    {{{style}}}
    </style>
    </head>
    <body>
    <a class="skip" href="#main">{{{skip}}}</a>
    <header>
    <h1>{{{title}}}</h1>
    <p class="subtitle">{{{subtitleOrDay}}}</p>
    </header>
    {{#isLong}}
    {{>contents}}
    {{/isLong}}
    <main id="main" tabindex="-1">
    {{#sheet}}
    {{>sheet}}
    {{/sheet}}
    {{#isLong}}
    <p class="headline">{{#headline}}{{>sentence}}{{/headline}}</p>
    {{#sections}}
    <section aria-labelledby="{{{anchor}}}">
    <h2 id="{{{anchor}}}">{{{heading}}}</h2>
    {{#blocks}}
    {{>block}}
    {{/blocks}}
    </section>
    {{/sections}}
    {{#hasRegister}}
    <section aria-labelledby="register" class="register">
    <h2 id="register">{{{registerTitle}}}</h2>
    {{>register}}
    </section>
    {{/hasRegister}}
    {{/isLong}}
    {{^isLong}}
    {{>chapters}}
    {{/isLong}}
    {{#usesScale}}
    <p class="note" id="scale-note">{{{scaleNote}}}</p>
    {{/usesScale}}
    </main>
    </body>
    </html>

    """

  private static let contents = """
    <nav aria-label="{{{contents}}}">
    <h2>{{{contents}}}</h2>
    <ol>
    {{#sections}}
    <li><a href="#{{{anchor}}}">{{{heading}}}</a></li>
    {{/sections}}
    {{#hasRegister}}
    <li><a href="#register">{{{registerTitle}}}</a></li>
    {{/hasRegister}}
    </ol>
    </nav>

    """

  private static let sheet = """
    <article class="sheet">
    <p class="audience">{{#note}}{{{text}}} {{/note}}</p>
    {{#parts}}
    <section aria-labelledby="{{{id}}}">
    <h2 id="{{{id}}}">{{{heading}}}</h2>
    {{#groups}}
    {{>entries}}
    {{/groups}}
    {{#table}}
    {{>table}}
    {{/table}}
    {{#behind}}
    <a class="more" href="#{{{behind}}}" aria-label="{{{moreLabel}}}">{{{more}}}</a>
    {{/behind}}
    </section>
    {{/parts}}
    </article>

    """

  private static let entries = """
    {{#hasLeads}}
    <dl{{#isShort}} class="short"{{/isShort}}>
    {{#entries}}
    <div><dt>{{{lead}}}</dt><dd>{{#sentences}}{{{text}}} {{/sentences}}\
    {{#aside}}<span class="who"><span class="unseen">{{{asideTitle}}}: </span>{{{aside}}}</span>{{/aside}}</dd></div>
    {{/entries}}
    </dl>
    {{/hasLeads}}
    {{^hasLeads}}
    {{#entries}}
    <p>{{#sentences}}{{{text}}} {{/sentences}}</p>
    {{/entries}}
    {{/hasLeads}}

    """

  private static let chapters = """
    <h2 class="behind" id="behind">{{{behindTitle}}}</h2>
    {{#sections}}
    <details class="chapter"{{#isOpen}} open="open"{{/isOpen}}>
    <summary><h3 id="{{{anchor}}}">{{{heading}}}</h3></summary>
    {{#blocks}}
    {{>block}}
    {{/blocks}}
    </details>
    {{/sections}}
    {{#hasRegister}}
    <details class="chapter register">
    <summary><h3 id="register">{{{registerTitle}}}</h3></summary>
    {{>register}}
    </details>
    {{/hasRegister}}

    """

  private static let sentence = """
    {{{text}}}{{#hasReferences}} <span class="refs">[{{#references}}\
    {{#anchor}}<a href="#{{{anchor}}}">{{{id}}}</a>{{/anchor}}{{^anchor}}{{{id}}}{{/anchor}}\
    {{^isLast}}, {{/isLast}}{{/references}}{{#separatesScale}} {{/separatesScale}}\
    {{#dependsOnScale}}<a href="#scale-note"><span aria-hidden="true">~</span>\
    <span class="unseen">{{{scaleHint}}}</span></a>{{/dependsOnScale}}]</span>{{/hasReferences}}
    """

  private static let paragraph = """
    <p>{{#sentences}}{{>sentence}} {{/sentences}}</p>

    """

  private static let list = """
    <{{#isOrdered}}ol{{/isOrdered}}{{^isOrdered}}ul{{/isOrdered}}>
    {{#items}}
    <li>{{#lead}}<strong>{{{lead}}}.</strong> {{/lead}}{{#sentences}}{{>sentence}} {{/sentences}}</li>
    {{/items}}
    </{{#isOrdered}}ol{{/isOrdered}}{{^isOrdered}}ul{{/isOrdered}}>

    """

  private static let table = """
    <div class="scroll" role="region" tabindex="0" aria-label="{{{label}}}">
    <table>
    <caption>{{{caption}}}</caption>
    <thead>
    <tr>{{#columns}}<th scope="col"{{#isNumeric}} class="number"{{/isNumeric}}>{{{name}}}</th>\
    {{/columns}}</tr>
    </thead>
    <tbody>
    {{#rows}}
    <tr>{{#head}}<th scope="row"{{#isNumeric}} class="number"{{/isNumeric}}>{{{cell}}}\
    </th>{{/head}}{{#cells}}<td{{#isNumeric}} class="number"{{/isNumeric}} data-head="{{{head}}}">{{{cell}}}\
    </td>{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>

    """

  private static let figure = """
    <figure id="{{{anchor}}}"{{^fitsOnPaper}} class="large"{{/fitsOnPaper}}>
    <figcaption><strong>{{{title}}}</strong> {{{summary}}}</figcaption>
    <div class="scroll" role="region" tabindex="0" aria-label="{{{label}}}">
    {{{drawing}}}
    </div>
    </figure>
    <details class="words">
    <summary>{{{wordsTitle}}}</summary>
    {{#blocks}}
    {{>block}}
    {{/blocks}}
    </details>
    <div class="instead">
    {{#blocks}}
    {{>block}}
    {{/blocks}}
    </div>

    """

  private static let group = """
    <h{{{level}}}>{{{heading}}}</h{{{level}}}>
    {{#blocks}}
    {{>block}}
    {{/blocks}}

    """

  private static let register = """
    <div class="scroll" role="region" tabindex="0" aria-label="{{{registerLabel}}}">
    <table>
    <caption>{{{registerCaption}}}</caption>
    <thead>
    <tr>{{#registerHeads}}<th scope="col">{{{head}}}</th>{{/registerHeads}}</tr>
    </thead>
    <tbody>
    {{#register}}
    <tr id="{{{anchor}}}"><th scope="row">{{{id}}}</th>\
    <td>{{#owner}}<bdi>{{{owner}}}</bdi>, {{/owner}}{{{kind}}}{{#firmness}}, {{{firmness}}}{{/firmness}}</td>\
    <td dir="auto">{{{statement}}}{{#assumed}}<span class="aside">{{{assumed}}}</span>\
    {{/assumed}}{{#note}}<span class="aside">{{{note}}}</span>{{/note}}</td>\
    <td>{{{source}}}<span class="aside">{{{access}}}</span></td></tr>
    {{/register}}
    </tbody>
    </table>
    </div>

    """
}
