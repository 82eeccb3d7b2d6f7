// Drafts of every sort, each word of which that nothing else says has SECRET in it, for tests that nothing of them gets out.
import { meetingFiles } from "./load-source.ts";
import type { Files } from "./temporary-folder.ts";

/** The folder of the panel's meetings. */
export const panel = "meetings/transport-panel";

/** The front matter of a publication. */
export function front(title: string, type: string, status: string, more = ""): string {
  return `---
title: ${title}
type: ${type}
status: ${status}
summary: ${title} summary.
organization: westford-council
date: March 2026
${more}---
`;
}

/** Drafts of every sort of facts, and the names that they alone name. */
export const secretDrafts: Files = {
  "content/reviews/trams/index.md": `${front("SECRET trams", "review", "draft", "authors: [secret-author]\nreference: SECRET/1\nsource: { title: SECRET source, publisher: secret-body, note: SECRET note. }\n")}
## SECRET heading

SECRET text of [[person secret-author]] with [[term SECRET term]].

Table: SECRET caption {#secret}

| SECRET head |
|---|
| SECRET cell |

::: recommendations
:::
`,
  "content/reviews/trams/annex-1.md":
    "---\ntitle: SECRET annex\nlabel: SECRET 1\norder: 1\nsummary: SECRET part.\n---\n\nSECRET words.\n",
  "content/reviews/trams/secret.pdf": "%PDF-1.7\n",
  "content/reviews/trams/recommendations.yaml": `recommendations:
  - ref: SECRET-1
    text: SECRET recommendation.
    addressed-to: [secret-body]
    response: { by: secret-body, date: March 2026, decision: rejected, text: SECRET answer., reason: SECRET reason. }
`,
  "content/reviews/trams/options.yaml": `title: SECRET options
scale: { min: 0, max: 5 }
criteria: [{ ref: c, name: SECRET criterion }]
options:
  - { ref: o, name: SECRET option, appraisal: [{ criterion: c, score: 3, for: [SECRET for], against: [SECRET against] }], strengths: [SECRET strength], challenges: [SECRET challenge] }
`,
  "content/reviews/trams/contacts.yaml":
    "contacts:\n  - { organization: secret-body, text: SECRET contact. }\n",
  "content/reviews/trams/timeline.yaml":
    "title: SECRET years\nentries:\n  - { date: 2025, title: SECRET event, text: SECRET story. }\n",
  "content/scorecards/trams/index.md": `${front("SECRET figures", "scorecard", "draft")}\n::: measures\n:::\n`,
  "content/scorecards/trams/measures.yaml": `measures:
  - ref: secret-m
    name: SECRET measure
    definition: SECRET definition.
    unit: number
    good: info
    series: [{ period: January 2026, value: 7654321, note: SECRET note. }]
`,
  ...Object.fromEntries(
    Object.entries(
      meetingFiles(
        "2026-03-10",
        `state: held
venue: SECRET hall
agenda:
  - title: SECRET item
    purpose: SECRET purpose.
    papers:
      - { file: secret.pdf, title: SECRET paper }
`,
        `present: [ada-archer]
minutes:
  - item: 1
    text: SECRET minute.
    resolved:
      clauses:
        - text: SECRET clause.
`,
      ),
    ).map(([path, text]) => [path, `${text}`.replace("status: published", "status: draft")]),
  ),
  [`content/${panel}/2026-03-10/secret.pdf`]: "%PDF-1.7\n",
  // It says that it is published, and lies in the folder of a meeting that is not out.
  [`content/${panel}/2026-03-10/report/index.md`]: `${front("SECRET report", "report", "published")}
## 1 Background

SECRET background.

## 2 Key issues
`,
  [`content/${panel}/2026-03-10/report/report.yaml`]:
    'template: panel-2025\nkey-decision: "No"\nwards: SECRET ward\n',
  [`content/${panel}/work-programme-2026-27/index.md`]: front(
    "SECRET programme",
    "work-programme",
    "draft",
  ).replace("westford-council", "transport-panel"),
  [`content/${panel}/work-programme-2026-27/work-programme.yaml`]:
    "items:\n  - { ref: secret-item, title: SECRET work, note: SECRET work note. }\n",
  "data/people.yaml": `people:
  - { id: ada-archer, name: Ada Archer }
  - { id: secret-author, name: SECRET Author, role: SECRET office }
`,
  "data/organizations.yaml": `organizations:
  - { id: westford-council, name: Westford Council }
  - { id: transport-panel, name: Transport Panel, parent: westford-council }
  - { id: secret-body, name: SECRET Body }
`,
  "data/glossary.yaml": "terms:\n  - { term: SECRET term, definition: SECRET definition. }\n",
};

/** Whether a text says something that only a draft says. */
export function hasSecret(text: string): boolean {
  return /secret|7654321/i.test(text);
}
