// The page of the preview that shows all findings, by paper and by rule, and what was acknowledged.
import type { Acknowledged } from "../../check/acknowledging/acknowledged.ts";
import { howToAcknowledge } from "../../check/acknowledging/how-to-acknowledge.ts";
import { scopeFinder } from "../../check/acknowledging/scope-finder.ts";
import { type Rule, rules } from "../../check/rules.ts";
import { compareFindings, compareText, type Finding, type Severity } from "../../lib/finding.ts";
import { countFindings } from "../../lib/format-findings.ts";
import { html, type SafeHtml } from "../../lib/html.ts";
import { formatCount } from "../../lib/number-format.ts";
import { printable } from "../../lib/printable.ts";
import { publicationId } from "../../model/publication-id.ts";
import { type Checked, hasErrors } from "../load-and-check.ts";

/** As many are shown: a browser opens no page of any length. */
const most = 1000;

const weights: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", info: "Remark" };

/** A finding with the name of its place on the page. */
interface Shown {
  readonly finding: Finding<Rule>;
  readonly id: string;
}

/** The whole document; `pathPrefix` is where the preview stands. */
export function findingsPage(checked: Checked, pathPrefix: string): string {
  const { findings, acknowledged, register } = checked;
  const sorted = [...findings].sort(compareFindings);
  const shown = sorted.slice(0, most).map((finding, at): Shown => ({ finding, id: `finding-${at + 1}` }));
  const scopeOf = scopeFinder(register.publications);
  const byPaper = [...Map.groupBy(shown, ({ finding }) => scopeOf(finding.place.file))];
  const byRule = [...Map.groupBy(shown, ({ finding }) => finding.rule)].sort(([a], [b]) => compareText(a, b));
  const idOf = (scope: string) => {
    const id = publicationId(scope.replace(/^content\//, ""));
    return register.publications.has(id) ? id : undefined;
  };
  const titleOf = (scope: string) => {
    const id = idOf(scope);
    return (id && register.publications.get(id)?.front.title) ?? scope;
  };
  // While there are errors there is nothing to read.
  const isBuilt = !hasErrors(findings);
  return html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Findings: ${register.site.name}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${pathPrefix}.preview/findings.css">
<link rel="stylesheet" href="${pathPrefix}assets/site.css">
</head>
<body class="findings">
<a class="govuk-skip-link" href="#page--main">Skip to main content</a>
<header class="site-header"><div class="site-header__inner"><a class="site-header__name" href="${pathPrefix}">${register.site.name}: preview</a></div></header>
<main id="page--main" class="page" tabindex="-1">
<header class="page-head"><h1>Findings</h1>
<p class="page-head__summary">${summary(findings, acknowledged)}</p></header>
${findings.length > most && html`<p>The first ${most} are shown here. <code>npm run check</code> lists all.</p>`}
${
  shown.length > 0 && [
    html`<div class="findings__ways">
<nav aria-labelledby="ways-paper"><h2 id="ways-paper">By paper</h2><ul>${byPaper.map(([scope, those], at) => html`<li><a href="#paper-${at + 1}">${titleOf(scope)}</a> ${countOf(those)}</li>`)}</ul></nav>
<nav aria-labelledby="ways-rule"><h2 id="ways-rule">By rule</h2><ul>${byRule.map(([rule, those]) => html`<li><a href="#rule-${rule}">${rule}</a> ${countOf(those)}</li>`)}</ul></nav>
</div>`,
    byPaper.map(
      ([scope, those], at) => html`<section aria-labelledby="paper-${at + 1}">
<h2 id="paper-${at + 1}" tabindex="-1">${titleOf(scope)}</h2>
${isBuilt && idOf(scope) !== undefined && html`<p><a href="${pathPrefix}${idOf(scope)}/">Read it in the preview</a></p>`}
${those.map((one) => findingArticle(one, checked))}
</section>`,
    ),
    html`<section aria-labelledby="by-rule"><h2 id="by-rule">The same by rule</h2>${byRule.map(([rule, those]) => ruleSection(rule, those))}</section>`,
  ]
}
<section aria-labelledby="acknowledged"><h2 id="acknowledged">Acknowledged</h2>
${acknowledged.length === 0 ? html`<p>Nothing is acknowledged.</p>` : [...acknowledged].sort((a, b) => compareFindings(a.finding, b.finding)).map((one) => acknowledgedArticle(one, checked))}
</section>
</main>
</body>
</html>
`.toString();
}

function summary(findings: readonly Finding<Rule>[], acknowledged: readonly Acknowledged[]): SafeHtml {
  const { length } = acknowledged;
  const more = `${formatCount(length, "finding")} ${length === 1 ? "is" : "are"} acknowledged`;
  return html`${countFindings(findings)}.${length > 0 && html` <a href="#acknowledged">${more}</a>.`}`;
}

function countOf(those: readonly Shown[]): SafeHtml {
  return html`<span class="findings__count">(${those.length})</span>`;
}

function findingArticle({ finding, id }: Shown, { lines }: Checked): SafeHtml {
  const { severity, message, hint, place, code, rule } = finding;
  const stay = code === undefined ? undefined : howToAcknowledge(place, code, lines.linesOf);
  return html`<article class="finding finding--${severity}" id="${id}" tabindex="-1" aria-labelledby="${id}-name">
<h3 id="${id}-name"><strong class="govuk-tag finding__weight">${weights[severity]}</strong> ${printable(message)}</h3>
${placeOf(finding, lines)}
<p><strong>To mend:</strong> ${printable(hint)}</p>
<p><a href="#rule-${rule}">${rule}</a>${code !== undefined && html`, code <code>${code}</code>`}</p>
${
  stay !== undefined &&
  html`<details><summary>It is right as it stands</summary><p>${stay.where}</p><pre tabindex="0"><code>${stay.line}</code></pre><p>Put the reason in place of REASON, and your name in place of NAME.</p></details>`
}
</article>`;
}

function placeOf({ place, message }: Finding<Rule>, { lineOf }: Checked["lines"]): SafeHtml {
  const { file, line, column } = place;
  const written = lineOf(file, line);
  return html`<p class="finding__place"><code>${file}</code>, line ${line}, column ${column}</p>
${written !== undefined && written.trim() !== "" && html`<pre class="finding__line" tabindex="0"><code>${marked(written, column - 1, message)}</code></pre>`}`;
}

/** A line with what is meant marked in it: what the message quotes, or else the word. */
function marked(line: string, at: number, message: string): SafeHtml {
  const from = Math.max(0, at - 200);
  const rest = line.slice(at);
  const quoted = [...message.matchAll(/“([^”]+)”/g)].map(([, words = ""]) => words);
  const words = quoted.find((one) => rest.startsWith(one)) ?? /^\S+/.exec(rest)?.[0] ?? "";
  const after = rest.slice(words.length);
  return html`${from > 0 && "…"}${printable(line.slice(from, at))}<mark>${printable(words.slice(0, 400))}</mark>${printable(after.slice(0, 400))}${after.length > 400 && "…"}`;
}

function ruleSection(rule: Rule, those: readonly Shown[]): SafeHtml {
  const about = rules.find(({ name }) => name === rule);
  return html`<section aria-labelledby="rule-${rule}"><h3 id="rule-${rule}" tabindex="-1">${rule}</h3>
${about !== undefined && html`<p>${about.about} ${about.why}</p>`}
<ul>${those.map(({ finding: { place, message }, id }) => html`<li><a href="#${id}">${place.file}, line ${place.line}</a>: ${printable(message)}</li>`)}</ul></section>`;
}

function acknowledgedArticle(
  { finding, code, reason, name, place }: Acknowledged<Rule>,
  { lines }: Checked,
): SafeHtml {
  return html`<article class="finding finding--acknowledged">
<h3>${printable(finding.message)}</h3>
${placeOf(finding, lines)}
<p><strong>Why it may stay:</strong> ${printable(reason)}</p>
<p>${printable(name)}, in <code>${place.file}</code>, line ${place.line}: <code>${code}</code></p>
</article>`;
}
