// A committee with meetings for the tests of what is made from them: laid over the small valid source folder.
import type { Files } from "../support/temporary-folder.ts";

/** The folder of a meeting of the committee. */
export const meetingId = (folder: string) => `meetings/lanes-committee/${folder}`;

/** A meeting; `yaml` is all of its meeting.yaml but the agenda, which has one item unless another is given. */
export function meetingFiles(
  folder: string,
  date: string,
  yaml: string,
  agenda = "agenda:\n  - title: Signs in lanes\n",
): Files {
  return {
    [`content/${meetingId(folder)}/index.md`]: `---\ntitle: Lanes Committee, ${date}\ntype: meeting\nstatus: published\nsummary: Lanes.\norganization: lanes-committee\ndate: ${date}\n---\n\nAll are welcome.\n`,
    [`content/${meetingId(folder)}/meeting.yaml`]: `${yaml}\n${agenda}`,
  };
}

/** The committee: its name, where and when it meets, who sits on it. */
export const committeeFiles: Files = {
  "data/organizations.yaml":
    "organizations:\n  - { id: council, name: Lane Council, classification: council }\n  - { id: lanes-committee, name: Lanes Committee, short: Lanes, classification: committee, parent: council }\n",
  "data/people.yaml":
    "people:\n  - { id: ann, name: Councillor Ann Ash }\n  - { id: bob, name: Councillor Bob Birch }\n  - { id: head-of-lanes, role: Head of Lanes }\n",
  "data/committees.yaml":
    'committees:\n  - organization: lanes-committee\n    venue: Town Hall, High Street\n    time: "10:00"\n    signed-by: head-of-lanes\n',
  "data/memberships.yaml":
    "memberships:\n  - { organization: lanes-committee, person: ann, role: chair, from: May 2024 }\n  - { organization: lanes-committee, person: bob, role: member, until: May 2024 }\n",
};

/** The first of the two meetings of `yearFiles`, the second, and the work programme. */
export const july = meetingId("2024-07-30");
export const september = meetingId("2024-09-17");
export const programme = "meetings/lanes-committee/programme";

const front = (title: string, type: string, more = "") =>
  `---\ntitle: ${title}\ntype: ${type}\nstatus: published\nsummary: Lanes.\norganization: lanes-committee\ndate: 30 July 2024\n${more}---\n\nLanes.\n`;

/** The meetings of a year: two with minutes, papers for the public and for members, and a work programme. */
export const yearFiles: Files = {
  ...committeeFiles,
  ...meetingFiles(
    "2024-07-30",
    "30 July 2024",
    'state: held\nends: "11:15"\npublished: 22 July 2024',
    `agenda:
  - title: Signs in lanes
    presenters: [head-of-lanes]
    papers:
      - publication: ${july}/signs
      - { file: secret-offers.pdf, title: Secret offers, access: exempt, paragraph: "3" }
  - { title: Offers, access: exempt, paragraph: "3" }
supplements:
  - published: 25 July 2024
    reason: Counted late.
    papers: [{ item: 1, file: late counts.pdf, title: Late counts, replaces: ${july}/signs }]
`,
  ),
  [`content/${july}/minutes.yaml`]: `first-number: 14
rating-scale: brag
present: [{ person: ann, role: in the chair }, { person: bob, part: until minute 14 }]
apologies: []
in-attendance: [{ name: A resident, for: 1 }]
declarations: [{ person: bob, item: 1, interest: personal, text: He lives in a lane. }]
minutes:
  - item: 1
    text: Signs are **old**.
    questions: [{ by: A member of the public, question: How many?, answered-by: head-of-lanes, answer: Nine. }]
    vote: { for: [ann], against: 1 }
    resolved:
      lead: That the Committee
      clauses:
        - { text: Accept the report., agrees: ["${july}/signs#recommendation 1", "${july}/offers#recommendation 1"] }
        - { text: Ask for more signs., addressed-to: [head-of-lanes], due: December 2024, updates: [{ as-at: 1 October 2024, rating: amber, progress: Nine more., evidence: A photograph., source: A letter }] }
  - item: 2
    exempt: { paragraph: "3", text: The secret offer is low. }
`,
  [`content/${july}/signs/index.md`]: front("Signs", "report"),
  [`content/${july}/signs/report.yaml`]: "template: any\n",
  [`content/${july}/signs/recommendations.yaml`]:
    'recommendations:\n  - { ref: "1", text: Put up signs., addressed-to: [council], response: { by: council, date: 1 August 2024, decision: accepted-in-part, text: Some., reason: Money. } }\n',
  [`content/${july}/offers/index.md`]: front("Secret report", "report", 'access: exempt\nparagraph: "3"\n'),
  [`content/${july}/offers/report.yaml`]: "template: any\n",
  [`content/${july}/offers/recommendations.yaml`]:
    'recommendations:\n  - { ref: "1", text: Take the secret offer., addressed-to: [council] }\n',
  ...meetingFiles(
    "2024-09-17",
    "17 September 2024",
    "state: held\nnext-meeting: { date: 2024-12-03 }",
    `agenda:\n  - title: Signs again\n    work-item: signs\n    papers: [{ minutes: ${july} }, { publication: ${july}/offers }]\n`,
  ),
  [`content/${september}/minutes.yaml`]: `present: [ann]
minutes:
  - item: 1
    corrections: [{ meeting: ${july}, minute: 14, text: Signs were new. }]
    resolved: { clauses: [{ text: Approve the minutes. }] }
`,
  [`content/${programme}/index.md`]: front("Programme", "work-programme"),
  [`content/${programme}/work-programme.yaml`]: `items:
  - { ref: signs, title: Signs again, meeting: 2024-09-17, origins: ["${july}#resolution 14.2"], moves: [{ from: 2024-09-10, as-at: 2024-09-01, reason: No time. }] }
  - { ref: lamps, title: Lamps, note: Awaiting a date., dropped: { as-at: 2024-10-01, reason: No lamps. } }
`,
};
