// Every file of the project that is written from the schemas, rules and blocks, by its path.
import { jsonText } from "../lib/json-text.ts";
import { blockLayoutList } from "./block-layout-list.ts";
import { editorSettings, jsonSchemas } from "./json-schemas.ts";
import { referencePage } from "./reference/reference-page.ts";
import { rulesPage } from "./reference/rules-page.ts";

/** Paths relative to the project, with the text that belongs there. A test holds the files against it. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const schemas = [...jsonSchemas()].map(([name, text]) => [`data/schemas/${name}`, text] as const);
  const settings = { "yaml.schemas": editorSettings(), "files.eol": "\n", "files.encoding": "utf8" };
  return new Map([
    ...schemas,
    [".vscode/settings.json", jsonText(settings)],
    [".vscode/extensions.json", jsonText({ recommendations: ["redhat.vscode-yaml"] })],
    ["content/guide/reference/index.md", referencePage()],
    ["content/guide/rules/index.md", rulesPage()],
    ["layouts/parts/blocks/block-layouts.ts", blockLayoutList()],
  ]);
}
