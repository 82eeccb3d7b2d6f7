// What a council's own data/ starts with: each list with an entry or two that say what to write in their place.
import type { IsoDay } from "../../lib/calendar.ts";
import type { DataFileName } from "../site/data-file.ts";
import { quotedPlaceholder, remark } from "./placeholder.ts";

/** The files that publications and meetings need, by their names in `data/`. Together they hold without a fault. */
export function starterData(today: IsoDay): Readonly<Partial<Record<DataFileName, string>>> {
  const year = Number(today.slice(0, 4));
  return {
    "site.yaml": `${editor("site")}name: ${quotedPlaceholder("what citizens call the site.")}
description: ${quotedPlaceholder("one sentence that says what the site holds.")}
url: https://reports.council.example ${remark("the public address of the site, without a slash at its end")}
organization: council
lang: en-GB
country: england ${remark("or wales, scotland or northern-ireland: the law by which the council meets")}
brand:
  colour: "#1d3a5f" ${remark("the colour of your council; logo, fonts and further colours can follow")}
licence:
  name: Open Government Licence v3.0
  url: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/
other-formats: ${quotedPlaceholder("how to get a paper in large print, in Easy Read, in Braille or in another language.")}
contact: ${quotedPlaceholder("how to reach the council, never by one person's telephone or e-mail.")}
home:
  title: ${quotedPlaceholder("the heading of the home page.")}
  introduction: ${quotedPlaceholder("what people find here, in a sentence or two.")}
`,
    "organizations.yaml": `${editor("organizations")}organizations:
  - id: council
    name: ${quotedPlaceholder("the name of your council.")}
    classification: council
  - id: my-committee ${remark("a short id of a body that meets, here, in committees.yaml and in memberships.yaml")}
    name: ${quotedPlaceholder("its name.")}
    classification: committee
    parent: council
`,
    "people.yaml": `${editor("people")}people:
  - id: councillor-one ${remark("a short id, here and in memberships.yaml")}
    name: ${quotedPlaceholder("the name of a councillor.")}
    organization: council
  # Officers are named by their office.
  - id: head-of-democratic-services
    role: Head of Democratic Services
    organization: council
`,
    "committees.yaml": `${editor("committees")}committees:
  - organization: my-committee
    venue: ${quotedPlaceholder("where it usually meets.")}
    time: "10:00" ${remark("the hour at which it usually begins")}
    signed-by: head-of-democratic-services
    standing-items:
      - { ref: apologies, title: Apologies for absence, purpose: To hear who cannot come. }
      - { ref: declarations, title: Declarations of interest, purpose: To hear of interests in items of this agenda. }
      - { ref: minutes, title: Minutes of the previous meeting, purpose: To agree that the minutes are right. }
`,
    "memberships.yaml": `${editor("memberships")}memberships:
  - organization: my-committee
    person: councillor-one
    role: chair
    from: May ${year} ${remark("since when")}
`,
    "rating-scales.yaml": `${editor("rating-scales")}scales:
  - id: brag
    name: BRAG
    levels:
      - { key: blue, label: Complete, symbol: circle, colour: blue, meaning: Everything that was to be done is done., closed: true }
      - { key: green, label: Green, symbol: square, colour: green, meaning: It is on course. }
      - { key: amber, label: Amber, symbol: triangle, colour: amber, meaning: There is a risk that it is late or falls short., aliases: [yellow] }
      - { key: red, label: Red, symbol: diamond, colour: red, meaning: It is late or falls short. }
      - { key: grey, label: Not started, symbol: ring, colour: grey, meaning: It has yet to start. }
`,
    "report-templates.yaml": `${editor("report-templates")}templates:
  - id: report-${year}
    name: Report, ${year}
    heading: Public report
    fields:
      - { key: meeting, label: Committee and date of meeting }
      - { key: title, label: Title of the report }
      - { key: key-decision, label: Is this a key decision?, required: true }
      - { key: authors, label: Report authors }
      - { key: wards, label: Wards affected, required: true }
      - { key: summary, label: Summary }
      - { key: recommendations, label: Recommendations }
      - { key: appendices, label: Appendices }
      - { key: background-papers, label: Background papers }
      - { key: exempt, label: Exempt from the press and public }
    sections:
      - { number: "1", title: Background }
      - { number: "2", title: Key issues }
      - { number: "3", title: Options considered, required: false }
      - { number: "4", title: Financial implications }
      - { number: "5", title: Legal implications }
      - { number: "6", title: Risks }
`,
    "glossary.yaml": `${editor("glossary")}terms:
  - term: BRAG
    expansion: Blue, red, amber and green
    definition: A rating in four colours, each with a shape and a word.
`,
  };
}

/** The first line of a file, by which editors know what may stand in it. */
function editor(name: string): string {
  return `# yaml-language-server: $schema=schemas/${name}.schema.json\n`;
}
