// The print HTML of a paper of a pack, after the conventions of `scripts/pdf/pack/pack-order.ts`.
import { html } from "../../scripts/lib/html.ts";
import { eachPackPaper, type ListLayout, type PackPaperItem } from "../parts/layout.ts";
import { blankPage } from "../parts/print/pack-ends.ts";
import { packMetadata } from "../parts/print/pack-metadata.ts";
import { packPaper } from "../parts/print/pack-paper.ts";
import { packStyles } from "../parts/print/page-styles.ts";
import { printPage } from "../parts/print/print-page.ts";

const layout: ListLayout<PackPaperItem> = {
  data: eachPackPaper(),
  render({ item: { plan, paper, view } }) {
    const { item, exempt } = paper;
    const { lang, body, chapters, mark } = packPaper(view, plan, paper);
    // What members alone may have is counted apart, so that the pages of all others are those of everybody's pack.
    const series = exempt === undefined ? undefined : "E";
    const { pack: words } = view.wordsFor(lang).print;
    const front = paper.content.kind === "front" ? packMetadata(view, plan) : undefined;
    return printPage({
      view,
      lang,
      title: front?.title ?? paper.title,
      ...(front === undefined ? {} : { metadata: front.metadata }),
      styles: packStyles(
        {
          outer: item === undefined ? "" : words.item(item.number),
          // What readers have to know first: a long title is cut at its end.
          inner: [exempt === undefined ? undefined : words.notPublic, mark, paper.title]
            .filter((words) => words !== undefined)
            .join(": "),
          series,
        },
        chapters,
      ),
      series,
      body: html`${body}\n${blankPage(view, lang)}`,
    });
  },
};
export default layout;
