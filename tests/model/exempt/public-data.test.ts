// Which people, bodies and words of data/ the public hears of, and which texts are kept for its pages.
import { describe, expect, it } from "vitest";
import { listExempt } from "../../../scripts/model/exempt/exemptions.ts";
import { redactRegister } from "../../../scripts/model/exempt/redact-register.ts";
import { loadSource } from "../../support/load-source.ts";
import type { Files } from "../../support/temporary-folder.ts";

const meeting = "meetings/transport-panel/2026-02-03";
const id = `${meeting}/route-7-offers`;
const front = (title: string, access: string) =>
  `---\ntitle: ${title}\ntype: report\nstatus: published\nsummary: Offers.\n${access}---\n\n`;

/** A register with an exempt report and an open page that say something, and with data beside the base's. */
async function publicRegister(exempt: string, open: string, data: Files) {
  return redactRegister(
    await loadSource({
      [`content/${id}/index.md`]: `${front("Offers", "access: exempt\nparagraph: 3\n")}${exempt}\n`,
      "content/about/index.md": `---\ntitle: About\ntype: page\nstatus: published\nsummary: About.\n---\n\n${open}\n`,
      ...data,
    }),
  );
}

const glossary = {
  "data/glossary.yaml":
    "terms:\n  - { term: TUPE, expansion: Transfer of undertakings, aliases: [staff transfer (UK)] }\n  - { term: BSIP, definition: A plan. }\n",
};

describe("a term of the glossary", () => {
  it.each([
    { exempt: "A TUPE case.", open: "Nothing.", shown: ["BSIP"] },
    { exempt: "A [[term TUPE|case]].", open: "Nothing.", shown: ["BSIP"] },
    { exempt: "A staff transfer (UK).", open: "Nothing.", shown: ["BSIP"] },
    { exempt: "A TUPE case.", open: "No tupe.", shown: ["BSIP", "TUPE"] },
    { exempt: "A TUPE case.", open: "A [[term staff transfer (UK)|case]].", shown: ["BSIP", "TUPE"] },
    { exempt: "A TUPE case.", open: "Some TUPEs.", shown: ["BSIP"] },
    { exempt: "Nothing.", open: "Nothing.", shown: ["BSIP", "TUPE"] },
  ])(
    "is public unless exempt texts alone use it: “$exempt” beside “$open”",
    async ({ exempt, open, shown }) => {
      const { terms } = await publicRegister(exempt, open, glossary);
      expect([...terms.keys()].sort()).toEqual(shown);
    },
  );

  it("is public where the meaning of a public one uses it", async () => {
    const { terms } = await publicRegister("A TUPE case.", "Nothing.", {
      "data/glossary.yaml":
        'terms:\n  - { term: TUPE, expansion: Transfer of undertakings }\n  - { term: Move, definition: "As in [[term TUPE|a case]]." }\n',
    });
    expect([...terms.keys()].sort()).toEqual(["Move", "TUPE"]);
  });
});

describe("people and bodies", () => {
  const data = {
    "data/people.yaml":
      "people:\n  - { id: ada-archer, name: Ada }\n  - { id: adviser, role: Adviser, organization: firm }\n  - { id: clerk, role: Clerk }\n  - { id: nobody, role: Nobody }\n",
    "data/organizations.yaml":
      "organizations:\n  - { id: westford-council, name: Council }\n  - { id: transport-panel, name: Panel }\n  - { id: firm, name: Firm, parent: group }\n  - { id: group, name: Group }\n  - { id: jury, name: Jury }\n",
    "data/committees.yaml":
      "committees:\n  - { organization: transport-panel, signed-by: clerk }\n  - { organization: jury, signed-by: adviser }\n",
    "data/memberships.yaml":
      "memberships:\n  - { organization: transport-panel, person: ada-archer, role: chair }\n  - { organization: jury, person: ada-archer, role: chair }\n",
  };
  const secret =
    "[[person ada-archer]] and [[person adviser]] of [[organization firm]] and [[organization group]], [[person clerk]], [[organization jury]].";

  it("are those that something public names, and whoever is named nowhere", async () => {
    const { people, organizations, committees, memberships } = await publicRegister(secret, "Nothing.", data);
    expect([...people.keys()]).toEqual(["ada-archer", "clerk", "nobody"]);
    expect([...organizations.keys()]).toEqual(["transport-panel", "westford-council"]);
    expect([...committees.keys()]).toEqual(["transport-panel"]);
    expect(memberships.map(({ organization }) => organization)).toEqual(["transport-panel"]);
  });

  it("come with the body of an office, and with that which it belongs to", async () => {
    const { people, organizations } = await publicRegister(secret, "[[person adviser|An adviser]].", data);
    expect([...people.keys()]).toContain("adviser");
    expect([...organizations.keys()]).toEqual(["firm", "group", "transport-panel", "westford-council"]);
  });
});

describe("somebody whom exempt texts name", () => {
  const people = {
    "data/people.yaml": "people:\n  - { id: adviser, role: Adviser }\n  - { id: ada-archer, name: Ada }\n",
  };

  it("is public where a text of data/ refers to them", async () => {
    const shown = await publicRegister("[[person adviser]]", "Nothing.", {
      ...people,
      "data/organizations.yaml":
        'organizations:\n  - { id: westford-council, name: Council, about: "Advised by [[person adviser|somebody]]." }\n',
    });
    expect([...shown.people.keys()]).toEqual(["ada-archer", "adviser"]);
  });

  it("is not, also where a part or a passage is all that is exempt", async () => {
    const base = {
      [`content/${id}/index.md`]: `${front("Offers", "")}Open.\n`,
      [`content/${meeting}/meeting.yaml`]: "state: held\nagenda: [{ title: Offers }]\n",
      [`content/${meeting}/minutes.yaml`]: "present: []\nminutes: [{ title: Offers }]\n",
      ...people,
    };
    const part = {
      [`content/${id}/annex.md`]:
        "---\ntitle: A\nlabel: Annex\norder: 1\naccess: exempt\nparagraph: 3\n---\n\n[[person adviser]]\n",
    };
    const passage = {
      [`content/${id}/index.md`]: `${front("Offers", "")}::: exempt paragraph=3\n[[person adviser]]\n:::\n`,
    };
    for (const files of [part, passage]) {
      const whole = await loadSource({ ...base, ...files });
      expect([...listExempt(whole)]).toEqual([]);
      const shown = redactRegister(whole);
      expect([...shown.people.keys()]).toEqual(["ada-archer"]);
    }
  });
});

describe("a text that an exempt field and an open one have", () => {
  it("is kept as it stands in the open one", async () => {
    const shared = "The price is [[= x.latest]] here.";
    const { prose } = await publicRegister("Offers.", "Nothing.", {
      [`content/${id}/timeline.yaml`]: `title: Steps\nentries:\n  - { title: Secret, text: "${shared}" }\n  - { title: More, text: Secret text. }\n`,
      "content/reviews/buses-2023/timeline.yaml": `title: Steps\nentries:\n  - { title: Open, text: "${shared}" }\n`,
    });
    expect(prose.get(shared)?.values[0]?.place.file).toBe("content/reviews/buses-2023/timeline.yaml");
    expect(prose.has("Secret text.")).toBe(false);
  });
});
