// Whatever words are written into an exempt paper or an exempt meeting stand in the pack of its members.
import { expect, it } from "vitest";
import { isMap, isPair, isScalar, parseDocument, stringify, visit } from "yaml";
import { exemptOfEveryKind } from "../support/exempt-of-every-kind.ts";
import type { Files } from "../support/temporary-folder.ts";
import { renderSource } from "./render-source.ts";

/** Words that members need not have, by the file and the keys on the way to them, and why. */
const excepted: Readonly<Record<string, string>> = {
  "actions.yaml areas title": "the officer's own heading stands over the block of an area",
};

const panel = "content/meetings/transport-panel";

/** What `npm run new` leaves out. */
const tracked = `
  - ref: "5"
    text: Ask for a lower price.
    addressed-to: [westford-council]
    condition: The board must agree.
    response: { by: westford-council, date: April 2026, decision: accepted-in-part, text: We will try., reason: Prices rise. }
    owner: westford-council
    due: May 2026
    due-changes: [{ due: July 2026, as-at: 2026-05-01, reason: The firm was slow. }]
    updates: [{ as-at: 2026-05-02, progress: A letter was sent., evidence: The letter is on file., source: The officer told us. }]
`;

const privateMeeting: Files = {
  [`${panel}/2026-05-04/index.md`]: `---
title: A private meeting
type: meeting
status: published
summary: It was about money.
organization: transport-panel
date: 2026-05-04
access: exempt
paragraph: 3
---

## How it was called

It was called in haste.
`,
  [`${panel}/2026-05-04/meeting.yaml`]: `state: held
notices: [{ title: No webcast, text: Nothing is shown. }]
agenda: [{ title: On the money, purpose: To count it. }]
`,
  [`${panel}/2026-05-04/minutes.yaml`]: `present: [ada-archer]
apologies: [ben-brook]
minutes:
  - item: 1
    text: The money was counted.
    questions: [{ by: ada-archer, question: How much is it?, answer: Too little. }]
    exempt: { text: The firm is short of money., paragraph: 3 }
    resolved: { clauses: [{ text: Ask for more. }] }
`,
};

const isFree = (key: string, text: string) =>
  / [a-z]/.test(text) && !/^(due|date|period|template|type)$/.test(key);

/** The files with a word of its own behind every text in them, and where each word stands. */
function withWords(files: Files): { readonly marked: Files; readonly places: ReadonlyMap<string, string> } {
  const places = new Map<string, string>();
  const mark = (text: string, place: string) => {
    places.set(`zqx${places.size + 1}`, place);
    return `${text.trimEnd()} zqx${places.size}`;
  };
  const markYaml = (yaml: string, file: string) => {
    const document = parseDocument(yaml);
    visit(document, {
      Scalar(key, node, path) {
        const steps = [...path].flatMap((step) =>
          isPair(step) && isScalar(step.key) ? [String(step.key.value)] : [],
        );
        const name = steps.at(-1) ?? "";
        if (key === "key" || typeof node.value !== "string" || !isFree(name, node.value)) return;
        if (isMap(path.at(-1))) return;
        node.value = mark(node.value, [file, ...steps].join(" "));
      },
    });
    return document.toString({ lineWidth: 0 });
  };
  const marked = Object.entries(files).map(([path, text]) => {
    const name = path.split("/").at(-1) ?? "";
    if (name.endsWith(".csv")) return [path, text];
    if (name.endsWith(".yaml")) return [path, markYaml(String(text), name)];
    const [, front = "", ...body] = String(text).split(/^---\n/m);
    const lines = body.join("---\n").split("\n");
    const isText = (line: string) => /^([A-Za-z>-]|#+ [A-Za-z]).*[a-z.?]$/.test(line);
    const shown = lines.map((line) => (isText(line) ? mark(line, `${name} text: ${line}`) : line));
    return [path, `---\n${markYaml(front, name)}---\n${shown.join("\n")}`];
  });
  return { marked: Object.fromEntries(marked), places };
}

it("nothing that is written into an exempt paper or meeting is missing from the packs of members", async () => {
  const every = Object.entries(exemptOfEveryKind()).filter(([path]) => !path.startsWith("content/meetings/"));
  const ids = every.flatMap(([path]) => /^content\/(.*)\/index\.md$/.exec(path)?.slice(1) ?? []);
  const papers = every.map(([path, text]) => {
    if (path.endsWith("/index.md"))
      return [path, String(text).replace(/^organization: .*$/m, "$&\naccess: exempt\nparagraph: 3")];
    return [path, path.endsWith("/recommendations.yaml") ? `${text}${tracked.slice(1)}` : text];
  });
  const { marked, places } = withWords({ ...Object.fromEntries(papers), ...privateMeeting });
  const agenda = [
    { title: "Minutes", papers: [{ minutes: "meetings/transport-panel/2026-05-04" }] },
    ...ids.map((publication) => ({ title: "A paper", papers: [{ publication }] })),
  ];
  const packs = await renderSource(
    {
      ...marked,
      [`${panel}/2026-06-15/index.md`]:
        "---\ntitle: June\ntype: meeting\nstatus: published\nsummary: S.\norganization: transport-panel\ndate: 2026-06-15\n---\n",
      [`${panel}/2026-06-15/meeting.yaml`]: stringify({
        state: "scheduled",
        agenda: agenda.map((item) => ({ ...item, access: "exempt", paragraph: "3" })),
      }),
    },
    "members",
    "/",
    "2026-06-01",
  );
  const said = new Set([...packs.values()].flatMap((text) => text.match(/zqx\d+/g) ?? []));
  const missing = [...places].filter(([word]) => !said.has(word)).map(([, place]) => place);
  expect(places.size).toBeGreaterThan(300);
  expect([...new Set(missing)].sort()).toEqual(Object.keys(excepted).sort());
});
