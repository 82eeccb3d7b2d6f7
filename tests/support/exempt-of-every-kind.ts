// A source with a publication of every kind, each with everything exempt that can stand in it beside what is open.
import { type KindName, kindNames } from "../../scripts/model/kinds/kind-name.ts";
import { organizationId } from "../../scripts/model/owner-id.ts";
import { starterFiles } from "../../scripts/model/starters/starter-files.ts";
import type { Files } from "./temporary-folder.ts";

/** The folder under `content/` of the publication of a kind. */
function exemptFolder(kind: KindName): string {
  return kind === "meeting" ? "meetings/transport-panel/2026-05-11" : `exempt/${kind}`;
}

/** The files that are laid over the small valid source: what `npm run new` makes, with exempt things put into it. */
export function exemptOfEveryKind(): Files {
  const all = kindNames.map((kind) => filesOf(kind, exemptFolder(kind), true));
  // Where no block puts them into the text, recommendations stand where the layout puts them.
  const plain = ["review", "action-plan", "scorecard", "strategy", "page"] as const;
  return Object.assign({}, ...all, ...plain.map((kind) => filesOf(kind, `exempt/plain-${kind}`, false)));
}

function filesOf(kind: KindName, id: string, isShown: boolean): Files {
  const own = starterFiles(kind, {
    title: `One that is a ${kind}`,
    organization: organizationId(kind === "meeting" ? "transport-panel" : "westford-council"),
    scale: "brag",
    today: "2026-05-11",
    meeting: { day: "2026-05-11", state: "scheduled", standing: [] },
  });
  const folder = `content/${id}`;
  const markdown = filled(own["index.md"] ?? "").replace("status: draft", "status: published");
  const shown = "::: recommendations\n:::\n";
  const text = isShown
    ? markdown
    : markdown.replace(shown, "").replaceAll(/\[\[recommendation .\]\]/g, "some");
  const hasOwn = kind === "report" || text.includes(shown);
  return {
    ...Object.fromEntries(
      Object.entries(own).map(([name, content]) => [`${folder}/${name}`, filled(content)]),
    ),
    ...(kind === "report" && {
      [`${folder}/report.yaml`]: 'template: panel-2025\nkey-decision: "No"\nwards: All\n',
    }),
    [`${folder}/index.md`]: `${text}\n${passages("text")}${hasOwn || !isShown ? "" : `\n${shown}`}`,
    [`${folder}/annex-1.md`]: part("Annex 1", 1, "access: exempt\nparagraph: 1\n", "A secret.\n"),
    [`${folder}/annex-2.md`]: part("Annex 2", 2, "", `Every family once.\n\n${passages("annex")}`),
    [`${folder}/recommendations.yaml`]: `recommendations:
  - { ref: "1", text: Open a telephone number., addressed-to: [westford-council] }
  - { ref: "2", text: Take the second offer., addressed-to: [westford-council], access: exempt, exempt-paragraph: 4 }
  - { ref: "3", text: "Say ${isShown ? "[[recommendation 2]]" : "it"} to all.", addressed-to: [westford-council], response: { by: westford-council, date: April 2026, decision: accepted, text: Yes. } }
  - { ref: "4", text: Pay., addressed-to: [westford-council], access: exempt, exempt-paragraph: 1 }
`,
  };
}

/** A starter with words in place of those that are to be replaced. */
function filled(starter: string): string {
  return starter.replaceAll(/ # \[Replace: .*/g, "").replaceAll(/\[Replace: ([^\]]*)\]/g, "One of them: $1");
}

function part(label: string, order: number, more: string, text: string): string {
  return `---\ntitle: How it was counted\nlabel: ${label}\norder: ${order}\n${more}---\n\n${text}`;
}

/** Passages among open text, with all that may stand in one. */
function passages(id: string): string {
  return `## What it comes to

::: exempt paragraph=3
A sum that nobody is to see.[^sum]
:::

[^sum]: Counted in March.

Between the two, what everybody may read, as [[table takers-${id}]] says.

:::: exempt paragraph=5
Table: Sums {#sums-${id}}

| Firm | Sum |
|---|---:|
| First | 4 |

::: callout title="A warning"
Nobody is to know.
:::

- one

### A heading of its own

#### And one below

::::

Table: Takers {#takers-${id}}

| Firm | Takers |
|---|---:|
| First | 4 |
`;
}
