// Text in another language, under what the language is called in itself.
import { html } from "../../../scripts/lib/html.ts";
import { ownLanguageName } from "../../../scripts/lib/language.ts";
import { languageAttributes } from "../language.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `translation`. The paragraphs inside it have come with their language already. */
export const translation: BlockLayout = (_view, _scene, block, content) => {
  const lang = block.attributes.get("lang") ?? "";
  const language = languageAttributes(lang);
  const name = block.attributes.get("title") ?? ownName(lang);
  return html`<div class="translation"${language}><p class="translation__name"${language}>${name}</p>
${content}</div>`;
};

/** The name as it stands at the head of a text; most languages write it small within a sentence. */
function ownName(lang: string): string {
  const name = ownLanguageName(lang);
  if (name === undefined) return lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
