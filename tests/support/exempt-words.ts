// A source with every thing that may be exempt, and a word of its own in every text of each.

import { CommitteesFile } from "../../scripts/model/committees/committee.ts";
import { MeetingFile } from "../../scripts/model/committees/meeting-file.ts";
import { MembershipsFile } from "../../scripts/model/committees/membership.ts";
import { MinutesFile } from "../../scripts/model/committees/minutes-file.ts";
import { factSchemas } from "../../scripts/model/facts/fact-modules.ts";
import { RecommendationsFile } from "../../scripts/model/facts/recommendations/recommendation.ts";
import { ReportFile } from "../../scripts/model/facts/report/report.ts";
import { FrontMatter, PartFrontMatter } from "../../scripts/model/front-matter.ts";
import { OrganizationsFile } from "../../scripts/model/organization.ts";
import { PeopleFile } from "../../scripts/model/person.ts";
import { GlossaryFile } from "../../scripts/model/prose/glossary-term.ts";
import { sampleOf, wordsFrom } from "./sample-schema.ts";
import type { Files } from "./temporary-folder.ts";

/** The words. */
export const exemptWord = /zqx\d+/g;

/** The meeting that is open, and its report, in both of which some things are exempt. */
export const openMeeting = "meetings/transport-panel/2026-02-03";
export const openReport = `${openMeeting}/driver-training`;

const fixed = { type: "report", status: "published", paragraph: "3", "exempt-paragraph": "3" };

/**
 * The files that are laid over the small valid source. With `access: "open"` nothing is exempt: the same words stand
 * where everybody may read them.
 */
export function exemptWordFiles(access: "exempt" | "open" = "exempt"): Files {
  const next = wordsFrom("zqx");
  const choices = { ...fixed, access };
  const toYaml = (value: object) => JSON.stringify(access === "exempt" ? value : withoutParagraphs(value));
  const sample = (schema: Parameters<typeof sampleOf>[0], own: object = {}) => ({
    ...sampleOf(schema, next, choices),
    ...own,
  });
  const page = (front: object, body: string) => `---\n${toYaml(front)}\n---\n\n${body}`;
  const secret = `content/${openMeeting}/${next()}`;
  const person = next();
  const body = next();
  const term = next();
  const alias = next();
  const { agenda, supplements } = MeetingFile.properties;
  const meeting = {
    state: "held",
    agenda: [
      { title: "Drivers", papers: [{ publication: openReport }, { file: "letter.pdf", title: "Letter" }] },
      sample(agenda.items, { number: 2, title: "Offers", standing: undefined }),
      {
        title: "Letters",
        papers: ["publication", "minutes", "file"].map((kind) => {
          const { title, ...paper } = sample(agenda.items.properties.papers.items);
          return {
            title,
            access,
            paragraph: "3",
            [kind]: Object.entries(paper).find(([key]) => key === kind)?.[1],
          };
        }),
      },
    ],
    supplements: [
      {
        published: "2026-01-30",
        papers: [
          {
            ...sample(supplements.items.properties.papers.items, { item: 1 }),
            publication: undefined,
            minutes: undefined,
          },
        ],
      },
    ],
  };
  const minute = {
    item: 2,
    text: "The panel considered the offers.",
    exempt: sample(MinutesFile.properties.minutes.items.properties.exempt),
    resolved: {
      clauses: [
        { text: "Thank the officers." },
        sample(MinutesFile.properties.minutes.items.properties.resolved.properties.clauses.items),
        { text: "Publish the rest." },
      ],
    },
  };
  const text = markdown(next, { person, body, term: alias });
  const base = page({ title: "Offers", type: "report", status: "published", summary: "Offers." }, "Text.\n");
  return {
    // The one thing that is exempt in the base.
    ...(access === "open" && { [`content/${openMeeting}/route-7-offers/index.md`]: base }),
    [`content/${openMeeting}/meeting.yaml`]: toYaml(meeting),
    [`content/${openMeeting}/minutes.yaml`]: toYaml({ present: ["ben-brook"], minutes: [minute] }),
    [`content/${openReport}/report.yaml`]: toYaml({
      template: "panel-2025",
      wards: "All",
      "key-decision": "No",
      appendices: [
        { label: "Appendix B", title: "Courses", file: "courses.pdf" },
        sample(ReportFile.properties.appendices.items),
      ],
    }),
    [`content/${openReport}/index.md`]: page(
      { title: "Training", type: "report", status: "published", summary: "Drivers.", numbering: "author" },
      `## Background\n\n4.0 Before [[paragraph 4.1]].\n\n${passage(access, text)}\n\n4.2 It makes [[= recommendations.count]] recommendations.\n`,
    ),
    [`content/${openReport}/recommendations.yaml`]: toYaml({
      recommendations: [
        { ref: "1", text: "Train drivers.", "addressed-to": ["transport-panel"] },
        sample(RecommendationsFile.properties.recommendations.items, { ref: "2" }),
        { ref: "3", text: "Report back on [[recommendation 2]].", "addressed-to": ["transport-panel"] },
      ],
    }),
    [`content/${openReport}/${next()}.md`]: page(sample(PartFrontMatter, { order: 2 }), text),
    [`content/${openReport}/notes.md`]: page(
      { title: "Notes", label: "Appendix C", order: 3 },
      `Before.\n\n${passage(access, markdown(next, { person, body, term }))}`,
    ),
    [`${secret}/index.md`]: page(sample(FrontMatter), `${markdown(next, { person, body, term })}`),
    [`${secret}/${next()}.md`]: page(sample(PartFrontMatter), text),
    ...Object.fromEntries(
      [...factSchemas].map(([name, schema]) => [`${secret}/${name}.yaml`, toYaml(sample(schema))]),
    ),
    "data/people.yaml": toYaml({
      people: [
        { id: "ben-brook", name: "Councillor Ben Brook" },
        sample(PeopleFile.properties.people.items, { id: person, organization: body }),
      ],
    }),
    "data/organizations.yaml": toYaml({
      organizations: [
        { id: "westford-council", name: "Westford Borough Council" },
        { id: "transport-panel", name: "Transport Panel", parent: "westford-council" },
        sample(OrganizationsFile.properties.organizations.items, { id: body }),
      ],
    }),
    "data/glossary.yaml": toYaml({
      terms: [
        { term: "BSIP", expansion: "Bus service improvement plan" },
        sample(GlossaryFile.properties.terms.items, { term, aliases: [alias] }),
      ],
    }),
    "data/committees.yaml": toYaml({
      committees: [
        { organization: "transport-panel", "pre-briefing": "Members meet at nine." },
        sample(CommitteesFile.properties.committees.items, { organization: body }),
      ],
    }),
    "data/memberships.yaml": toYaml({
      memberships: [
        { organization: "transport-panel", person: "ben-brook", role: "chair" },
        sample(MembershipsFile.properties.memberships.items, { organization: body }),
      ],
    }),
  };
}

/** A text as a passage that members alone may see, or as it is. */
function passage(access: "exempt" | "open", text: string): string {
  return access === "exempt" ? `:::: exempt paragraph=3\n${text}\n::::` : text;
}

/** A text with every sort of thing that the dialect has. */
function markdown(
  next: () => string,
  names: { readonly person: string; readonly body: string; readonly term: string },
): string {
  return `## ${next()}

4.1 ${next()} ${names.term} \`${next()}\` [[person ${names.person}]] [[organization ${names.body}|${next()}]] [[${next()} ${next()}]] [[= ${next()}.latest]]

Text [${next()}](${next()}.pdf)[^note] and ^[${next()}] ![${next()}](${next()}.png) [${next()}]{lang=sk}

[^note]: ${next()}

Table: ${next()} {#${next()}}

| ${next()} | ${next()} |
|---|---|
| ${next()} | ${next()} |

::: callout title=${next()}
${next()}
:::

::: figure src=${next()}.svg id=${next()} alt=${next()}
${next()}
:::

\`\`\`
${next()}
\`\`\`
`;
}

/** A paragraph of the Act makes something exempt by itself, and so does the private part of a minute. */
function withoutParagraphs(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === "exempt" || (/paragraph$/.test(key) && inner === "3") ? undefined : inner,
    ),
  );
}
