// The council's own details and its look: name, address, languages, colours and logo, from data/site.yaml.
import Type, { type Static } from "typebox";
import type { WebUrl } from "../../lib/href.ts";
import { municipalYearField } from "../committees/municipal-year.ts";
import {
  choiceField,
  closed,
  fileField,
  markdownField,
  nameField,
  pathField,
  textField,
  urlField,
} from "../field.ts";

const colourField = (description: string) => Type.String({ description, pattern: "^#[0-9a-fA-F]{6}$" });

/** The countries whose law the check knows. */
const countries = ["england", "wales", "scotland", "northern-ireland"] as const;

const chosenColours = (description: string) =>
  Type.Object(
    {
      link: Type.Optional(colourField("Links.")),
      visited: Type.Optional(colourField("Links that were followed.")),
      band: Type.Optional(colourField("The band at the head of pages and covers.")),
      accent: Type.Optional(colourField("Lines and bars that matter.")),
      focus: Type.Optional(colourField("The ground of what has the focus.")),
    },
    { ...closed, description },
  );

/** The shape of `data/site.yaml`. */
export const Site = Type.Object(
  {
    name: textField("The name of the site, as citizens know it.", { maxLength: 80 }),
    description: textField("One sentence that says what the site holds.", { maxLength: 300 }),
    url: Type.Unsafe<WebUrl>({
      type: "string",
      description:
        "The public address of the site, without a slash at its end, such as https://reports.example.gov.uk.",
      pattern: "^https?://[^/\\s]+(/[^\\s]*[^/\\s])?$",
    }),
    organization: nameField("organization", "The council that publishes the site."),
    lang: Type.String({
      description: "The language of the site, such as en-GB.",
      pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$",
    }),
    country: Type.Optional(
      choiceField(
        countries,
        "Which law the council meets by; the check reads from it how early an agenda is out.",
        {
          england:
            "five clear days for agendas, three for those of parishes, and two months for answers to scrutiny",
          wales: "three clear days for agendas, and two months for answers to scrutiny",
          scotland: "three clear days for agendas",
          "northern-ireland": "five clear days for agendas",
        },
      ),
    ),
    "time-zone": Type.Optional(
      textField("The time zone of the council's clocks, such as Europe/London, which is the default."),
    ),
    "municipal-year": Type.Optional(
      municipalYearField(
        "When the municipal year begins, with which the numbers of minutes begin again; data/committees.yaml can say it for one body.",
      ),
    ),
    brand: Type.Object(
      {
        colour: colourField("The brand colour, as #rrggbb. Everything else derives from it."),
        light: Type.Optional(
          chosenColours("Colours in place of derived ones, on a light screen and on paper."),
        ),
        dark: Type.Optional(chosenColours("Colours in place of derived ones, on a dark screen.")),
        logo: Type.Optional(fileField("An SVG file in data/ shown at the head of every page and PDF.")),
        "logo-alt": Type.Optional(textField("What the logo says to somebody who cannot see it.")),
        font: Type.Optional(
          textField(
            "The name of a font family installed as @fontsource/<name>. Default: atkinson-hyperlegible-next.",
          ),
        ),
        "other-fonts": Type.Optional(
          Type.Array(textField("The name of a font family installed as @fontsource/<name>."), {
            description:
              "Further fonts for scripts that the first has no letters of, such as noto-sans-bengali. Arabic script, the letters of Yoruba, Vietnamese and others in Latin script, and common signs are covered without.",
          }),
        ),
      },
      closed,
    ),
    licence: Type.Object(
      {
        name: textField("The licence that the content is published under."),
        url: Type.Optional(urlField("Where the licence can be read.")),
      },
      closed,
    ),
    "other-formats": markdownField("How to get a paper in another format or language."),
    contact: Type.Optional(
      markdownField("How to reach the council. Never one person's telephone or e-mail."),
    ),
    home: Type.Optional(
      Type.Object(
        {
          title: textField("The heading of the home page."),
          introduction: markdownField("The text under it."),
          featured: Type.Optional(
            Type.Array(nameField("publication", "The id of a publication to show first."), {
              description: "Publications to show first.",
            }),
          ),
        },
        { ...closed, description: "What the home page says." },
      ),
    ),
    redirects: Type.Optional(
      Type.Array(
        Type.Object(
          {
            from: pathField("The old address, such as /old/page/."),
            to: pathField("The new address."),
          },
          closed,
        ),
        { description: "Addresses of pages that moved." },
      ),
    ),
  },
  { ...closed, $id: "site", title: "Site" },
);
export type Site = Static<typeof Site>;

/** The name of the time zone by whose clocks meetings begin. */
export function timeZoneOf(site: Site): string {
  return site["time-zone"] ?? "Europe/London";
}
