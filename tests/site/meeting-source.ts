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
