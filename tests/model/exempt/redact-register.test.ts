// What the public may see: nothing exempt is left, and all that is open is as it was.
import { describe, expect, it } from "vitest";
import { redactRegister } from "../../../scripts/model/exempt/redact-register.ts";
import { publicationId } from "../../../scripts/model/publication-id.ts";
import type { Register } from "../../../scripts/model/register.ts";
import { loadSource, meetingAt } from "../../support/load-source.ts";

const meeting = "meetings/transport-panel/2026-02-03";
const report = publicationId(`${meeting}/driver-training`);

/** Every exempt thing that there can be; all of their words have SECRET in them. */
const files = {
  [`content/${meeting}/meeting.yaml`]: `state: held
agenda:
  - standing: minutes
  - title: Drivers
    papers:
      - publication: ${report}
      - { file: secret-letter.pdf, title: SECRET letter, access: exempt, paragraph: 1 }
      - { file: letter.pdf, title: Letter }
  - title: Offers
    papers:
      - { publication: ${meeting}/secret-offers, title: SECRET title }
      - { file: secret-offer.pdf, title: SECRET offer }
    access: exempt
    paragraph: 3
supplements:
  - published: 2026-01-30
    papers:
      - { item: 2, file: secret-late.pdf, title: SECRET late, access: exempt, paragraph: 1, replaces: secret-letter.pdf }
      - { item: 2, file: second-letter.pdf, title: Second letter, replaces: letter.pdf }
`,
  [`content/${meeting}/minutes.yaml`]: `present: []
minutes:
  - item: 3
    text: The panel considered the offers.
    exempt: { paragraph: 3, text: SECRET price. }
`,
  [`content/${report}/report.yaml`]: `template: panel-2025
key-decision: "No"
wards: All
appendices:
  - { label: Appendix B, title: SECRET names, file: secret-names.pdf, access: exempt, paragraph: 2, order: 2 }
  - { label: Appendix C, title: SECRET offers, publication: ${meeting}/secret-offers }
  - { label: Appendix D, title: Courses, file: courses.pdf }
`,
  [`content/${meeting}/secret-offers/index.md`]: `---
title: SECRET offers
type: report
status: published
summary: SECRET summary.
organization: westford-council
date: 2026-01-20
access: exempt
paragraph: 3
---

## 1 Background

SECRET words.

## 2 Key issues
`,
  [`content/${meeting}/secret-offers/report.yaml`]:
    'template: panel-2025\nkey-decision: "No"\nwards: SECRET\n',
  ...Object.fromEntries(
    [`secret-letter`, `secret-offer`, `secret-late`, `driver-training/secret-names`].map((name) => [
      `content/${meeting}/${name}.pdf`,
      "%PDF-1.7\n",
    ]),
  ),
};

/** All that a register says of publications, as text. What is looked up by a text, such as prose, tells nobody that text. */
function asText({ prose: _prose, ...register }: Register): string {
  return JSON.stringify(register, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}

const whole = await loadSource(files);
const open = redactRegister(whole);

describe("the register of the public", () => {
  it("has no word of anything exempt, of which the whole one is full", () => {
    expect(asText(whole).match(/secret/gi)?.length).toBeGreaterThan(30);
    expect(asText(open)).not.toMatch(/secret/i);
  });

  it("has a note of why in the place of each exempt paper", () => {
    const { agenda, supplements } = meetingAt(open, meeting).facts.meeting;
    const sheet = (paragraph: string) => ({ kind: "withheld", exempt: { paragraph } });
    expect(agenda[1]?.papers).toEqual([
      { kind: "publication", publication: report },
      sheet("1"),
      { kind: "file", file: "letter.pdf", title: "Letter" },
    ]);
    expect(agenda[2]).toMatchObject({ title: "Offers", exempt: { paragraph: "3" } });
    expect(agenda[2]?.papers).toEqual([sheet("3"), sheet("3")]);
    expect(supplements[0]?.papers).toEqual([
      { item: 2, paper: sheet("1") },
      {
        item: 2,
        paper: { kind: "file", file: "second-letter.pdf", title: "Second letter" },
        replaces: "letter.pdf",
      },
    ]);
  });

  it("keeps of an exempt minute and of an exempt appendix that there is one, and why", () => {
    expect(meetingAt(open, meeting).facts.minutes?.minutes[0]).toMatchObject({
      text: "The panel considered the offers.",
      exempt: { paragraph: "3" },
    });
    expect(open.publications.get(report)?.facts.report?.appendices).toEqual([
      { label: "Appendix B", title: "Appendix B", access: "exempt", paragraph: "2", order: 2 },
      { label: "Appendix C", title: "Appendix C", access: "exempt", paragraph: "3" },
      { label: "Appendix D", title: "Courses", file: "courses.pdf" },
    ]);
  });

  it("has the files of open papers and none of exempt ones", () => {
    const paths = (id: string) => open.publications.get(publicationId(id))?.assets.map(({ path }) => path);
    expect(paths(meeting)).toEqual(["letter.pdf", "second-letter.pdf"]);
    expect(paths(report)).toEqual(["courses.pdf"]);
  });

  it("leaves what is open as it was", () => {
    for (const id of ["reviews/buses-2023", "action-plans/buses-2025", "strategies/buses-2024", "about"]) {
      const [before, after] = [
        whole.publications.get(publicationId(id)),
        open.publications.get(publicationId(id)),
      ];
      // What was typed is for checks, and functions that find it are too.
      expect(JSON.parse(JSON.stringify({ ...after, files: before?.files }))).toEqual(
        JSON.parse(JSON.stringify(before)),
      );
    }
  });
});
