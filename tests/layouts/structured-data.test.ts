// What pages tell search engines: complete, true to the source, and unable to become markup.
import { describe, expect, it } from "vitest";
import { structuredData } from "../../layouts/parts/structured-data.ts";
import { loadView, publicationOf } from "../site/load-view.ts";
import { committeeFiles, meetingFiles, meetingId } from "../site/meeting-source.ts";
import type { Files } from "../support/temporary-folder.ts";

interface Thing {
  readonly "@type": string;
  readonly [key: string]: unknown;
}

/** The things that the page of a publication tells of, by their types. */
async function readThings(id: string, files: Files = {}): Promise<ReadonlyMap<string, Thing>> {
  const view = await loadView({ ...committeeFiles, ...files });
  const subject = publicationOf(view, id);
  const trail = [{ label: "Meetings", path: "/meetings/" }] as const;
  const markup = structuredData(view, {
    path: `/${id}/`,
    title: subject.front.title,
    trail,
    subject,
  })?.toString();
  const text = /^<script type="application\/ld\+json">([^<]*)<\/script>\n$/.exec(markup ?? "")?.[1];
  const data: { "@context": string; "@graph": Thing[] } = JSON.parse(text ?? "{}");
  expect(data["@context"]).toBe("https://schema.org");
  return new Map(data["@graph"].map((thing) => [thing["@type"], thing]));
}

const meeting = meetingId("2024-09-10");
const report = `${meeting}/signs`;
const reportFiles: Files = {
  ...meetingFiles(
    "2024-09-10",
    "17 September 2024",
    'state: scheduled\nends: "12:30"\nchanges:\n  - { as-at: 2024-09-01, from: 10 September, reason: No quorum. }',
    `agenda:\n  - title: Signs in lanes\n    papers:\n      - publication: ${report}\n      - { file: offers.pdf, title: Offers }\n`,
  ),
  [`content/${report}/index.md`]:
    "---\ntitle: Signs\ntype: report\nstatus: published\nsummary: More signs.\norganization: council\nauthors: [ann, head-of-lanes]\ndate: August 2024\nreference: LC/7\n---\n\n## 1 Background\n\nSigns.\n",
  [`content/${report}/report.yaml`]: "template: any\n",
};

describe("a meeting", () => {
  it("is an event with its hours, its place, its body and its papers", async () => {
    const event = (await readThings(meeting, reportFiles)).get("Event");
    expect(event).toEqual({
      "@type": "Event",
      "@id": `https://papers.example/${meeting}/`,
      url: `https://papers.example/${meeting}/`,
      name: "Lanes Committee, 17 September 2024",
      description: "Lanes.",
      inLanguage: "en-GB",
      startDate: "2024-09-17T10:00:00+01:00",
      endDate: "2024-09-17T12:30:00+01:00",
      eventStatus: "https://schema.org/EventRescheduled",
      location: { "@type": "Place", name: "Town Hall, High Street", address: "Town Hall, High Street" },
      organizer: {
        "@type": "Organization",
        "@id": "https://papers.example/organizations/#lanes-committee",
        url: "https://papers.example/organizations/#lanes-committee",
        name: "Lanes Committee",
      },
      workFeatured: [{ "@type": "CreativeWork", name: "Signs", url: `https://papers.example/${report}/` }],
    });
  });

  it.each([
    ["scheduled", "EventScheduled"],
    ["held", "EventScheduled"],
    ["cancelled", "EventCancelled"],
  ])("that is %s says so", async (state, status) => {
    const things = await readThings(meetingId("m"), meetingFiles("m", "3 December 2024", `state: ${state}`));
    expect(things.get("Event")).toMatchObject({
      eventStatus: `https://schema.org/${status}`,
      startDate: "2024-12-03T10:00:00+00:00",
    });
  });
});

describe("a report", () => {
  it("has its publisher, its authors and a date no more exact than it was given", async () => {
    const thing = (await readThings(report, reportFiles)).get("Report");
    expect(thing).toMatchObject({
      name: "Signs",
      datePublished: "2024-08",
      identifier: "LC/7",
      publisher: { "@type": "Organization", name: "Lane Council" },
      author: [
        { "@type": "Person", name: "Councillor Ann Ash" },
        { "@type": "Person", jobTitle: "Head of Lanes" },
      ],
    });
    expect(thing).not.toHaveProperty("encoding");
  });
});

describe("every page", () => {
  it("says where it stands", async () => {
    const list = (await readThings(meeting, reportFiles)).get("BreadcrumbList");
    expect(list?.["itemListElement"]).toEqual([
      { "@type": "ListItem", position: 1, name: "Westford papers", item: "https://papers.example/" },
      { "@type": "ListItem", position: 2, name: "Meetings", item: "https://papers.example/meetings/" },
      {
        "@type": "ListItem",
        position: 3,
        name: "Lanes Committee, 17 September 2024",
        item: `https://papers.example/${meeting}/`,
      },
    ]);
  });

  it("tells nothing where there is nothing to tell", async () => {
    const view = await loadView();
    expect(structuredData(view, { path: "/", title: "Home" })).toBeUndefined();
    const subject = publicationOf(view, "about");
    expect(structuredData(view, { path: "/about/", title: "About", subject })).toBeUndefined();
  });

  it("keeps words that look like markup as words", async () => {
    const title = "</script><!-- <script>alert(1)</script> & \u2028";
    const files = meetingFiles("m", "3 December 2024", `state: held\nvenue: ${JSON.stringify(title)}`);
    const event = (await readThings(meetingId("m"), files)).get("Event");
    expect(event).toMatchObject({ location: { name: title } });
  });
});
