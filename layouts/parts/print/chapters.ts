// The text of a printed publication: its chapters and parts in order.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Annex, Chapter } from "../../../scripts/model/view.ts";
import { languageAttributes } from "../language.ts";

/** The chapters, each on pages of its own. */
export function chapterSections(chapters: readonly Chapter[]): SafeHtml {
  return html`<main>
${chapters.map(({ name, landscape, lang, body }) => html`<section class="chapter ${name}${landscape && " chapter--landscape"}"${lang !== undefined && languageAttributes(lang)}>\n${body}\n</section>\n`)}
</main>`;
}

/** Chapters that go on below each other, as a paper of a few pages has them; those that lie across keep their own pages. */
export function runOn(chapters: readonly Chapter[]): readonly Chapter[] {
  return chapters.map((chapter) => (chapter.landscape ? chapter : { ...chapter, name: "paper" }));
}

/** An annex that goes on below a paper. */
export function annexSection({ name, title, body }: Annex): SafeHtml {
  return html`<section class="chapter paper"><h2 id="${name}">${title}</h2>
<div class="annex">${body}</div></section>`;
}
