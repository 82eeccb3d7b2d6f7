// Loads data/: the facts that publications share.
import type { Static, TSchema } from "typebox";
import type { Place } from "../lib/finding.ts";
import { ChecksFile, type Level } from "../model/checks/checks-file.ts";
import { type Committee, CommitteesFile } from "../model/committees/committee.ts";
import { type Membership, MembershipsFile } from "../model/committees/membership.ts";
import { type RatingScale, RatingScalesFile } from "../model/facts/rating-scale.ts";
import { type ReportTemplate, ReportTemplatesFile } from "../model/facts/report/report-template.ts";
import { type Organization, OrganizationsFile } from "../model/organization.ts";
import { type OrganizationId, organizationId, type PersonId } from "../model/owner-id.ts";
import { PeopleFile, type Person } from "../model/person.ts";
import { GlossaryFile, type GlossaryTerm } from "../model/prose/glossary-term.ts";
import type { DataFileName } from "../model/site/data-file.ts";
import { Site } from "../model/site/site.ts";
import { UiStringsFile } from "../model/site/ui-strings.ts";
import { siteWords } from "../words/catalogues.ts";
import type { Words } from "../words/words.ts";
import { type EntryList, keepUsableEntries, type MisfitYaml } from "./keep-usable-entries.ts";
import type { LoadContext } from "./load-context.ts";
import type { ParsedYaml } from "./parse-yaml.ts";
import { readYamlFile, validateYaml } from "./read-yaml-file.ts";
import type { Marks } from "./validator.ts";

/** The shared facts, each list by its id. */
export interface SharedData {
  readonly site: Site;
  readonly organizations: ReadonlyMap<OrganizationId, Organization>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly terms: ReadonlyMap<string, GlossaryTerm>;
  readonly scales: ReadonlyMap<string, RatingScale>;
  readonly committees: ReadonlyMap<OrganizationId, Committee>;
  readonly memberships: readonly Membership[];
  readonly templates: ReadonlyMap<string, ReportTemplate>;
  readonly words: Words;
  readonly catalogues: readonly Words[];
  readonly levels: ReadonlyMap<string, Level>;
  locateInData(file: DataFileName, pointer: string): Place;
}

/** The schema of each file of `data/`, by its name. Only site.yaml must be there. */
export const dataFiles = {
  "site.yaml": Site,
  "organizations.yaml": OrganizationsFile,
  "people.yaml": PeopleFile,
  "glossary.yaml": GlossaryFile,
  "rating-scales.yaml": RatingScalesFile,
  "committees.yaml": CommitteesFile,
  "memberships.yaml": MembershipsFile,
  "report-templates.yaml": ReportTemplatesFile,
  "strings.yaml": UiStringsFile,
  "checks.yaml": ChecksFile,
} as const satisfies Readonly<Record<DataFileName, TSchema>>;

/** The lists whose entries are known by a name, each by its file. */
const entryLists = {
  "organizations.yaml": { list: "organizations", key: "id" },
  "people.yaml": { list: "people", key: "id" },
  "glossary.yaml": { list: "terms", key: "term" },
  "rating-scales.yaml": { list: "scales", key: "id" },
  "committees.yaml": { list: "committees", key: "organization" },
  "report-templates.yaml": { list: "templates", key: "id" },
} as const satisfies Readonly<Partial<Record<DataFileName, EntryList>>>;

/** Stands in for a site.yaml that cannot be read, so that the rest of the content is still checked. */
const placeholderSite: Site = {
  name: "Untitled",
  description: "Untitled",
  url: "https://example.org",
  organization: organizationId(""),
  lang: "en-GB",
  brand: { colour: "#1d3a5f" },
  licence: { name: "Not stated" },
  "other-formats": "Not stated",
};

/** Reads every file of `data/` that is among `files`, and reports what is wrong to the context. */
export async function loadData(
  context: LoadContext,
  files: ReadonlySet<string>,
  catalogues: readonly [Words, ...Words[]],
): Promise<SharedData> {
  const yaml = new Map<DataFileName, ParsedYaml>();
  const readFile = async <Schema extends TSchema>(
    name: DataFileName,
    schema: Schema,
  ): Promise<Loaded<Static<Schema>> | undefined> => {
    const file = `data/${name}`;
    if (!files.has(file) && name !== "site.yaml") return undefined;
    const whole = await readYamlFile(context.source, file, schema, context.validator);
    context.report(whole.findings);
    const result = whole.valid ? whole : usablePart(context, name, schema, whole.misfit);
    if (result === undefined) return undefined;
    yaml.set(name, result.yaml);
    return { value: result.value, yaml: result.yaml, marks: result.marks };
  };
  const siteFile = await readFile("site.yaml", dataFiles["site.yaml"]);
  const lang = siteFile?.value.lang ?? placeholderSite.lang;
  const gather = <Value>(loaded: Loaded<Value> | undefined) => {
    if (loaded !== undefined) context.gather(loaded.marks, loaded.yaml, {}, lang);
    return loaded;
  };
  const read = async <Schema extends TSchema>(name: DataFileName, schema: Schema) =>
    gather(await readFile(name, schema));
  const site = gather(siteFile);
  const organizations = await read("organizations.yaml", dataFiles["organizations.yaml"]);
  const people = await read("people.yaml", dataFiles["people.yaml"]);
  const glossary = await read("glossary.yaml", dataFiles["glossary.yaml"]);
  const scales = await read("rating-scales.yaml", dataFiles["rating-scales.yaml"]);
  const committees = await read("committees.yaml", dataFiles["committees.yaml"]);
  const memberships = await read("memberships.yaml", dataFiles["memberships.yaml"]);
  const templates = await read("report-templates.yaml", dataFiles["report-templates.yaml"]);
  const strings = await read("strings.yaml", dataFiles["strings.yaml"]);
  const checks = await read("checks.yaml", dataFiles["checks.yaml"]);
  return {
    site: site?.value ?? placeholderSite,
    organizations: sorted(
      index(context, organizations?.value.organizations, "id", "organizations", organizations?.yaml),
    ),
    people: sorted(index(context, people?.value.people, "id", "people", people?.yaml)),
    terms: sorted(index(context, glossary?.value.terms, "term", "terms", glossary?.yaml)),
    scales: index(context, scales?.value.scales, "id", "scales", scales?.yaml),
    committees: sorted(
      index(context, committees?.value.committees, "organization", "committees", committees?.yaml),
    ),
    memberships: memberships?.value.memberships ?? [],
    templates: index(context, templates?.value.templates, "id", "templates", templates?.yaml),
    words: siteWords(lang, strings?.value.strings, catalogues),
    catalogues,
    levels: new Map(Object.entries(checks?.value.levels ?? {})),
    locateInData: (file, pointer) =>
      yaml.get(file)?.locate(pointer) ?? { file: `data/${file}`, line: 1, column: 1 },
  };
}

interface Loaded<Value> {
  readonly value: Value;
  readonly yaml: ParsedYaml;
  readonly marks: Marks;
}

/** What of a file that does not fit its schema can be used all the same; the rest counts as unreadable. */
function usablePart<Schema extends TSchema>(
  { unreadable, validator }: LoadContext,
  name: DataFileName,
  schema: Schema,
  misfit: MisfitYaml | undefined,
): Loaded<Static<Schema>> | undefined {
  const file = `data/${name}`;
  const list = Object.entries(entryLists).find(([known]) => known === name)?.[1];
  const usable = misfit && list && keepUsableEntries(misfit, list);
  const rest = usable && validateYaml(usable.yaml, { file, line: 1, column: 1 }, schema, validator);
  if (!rest?.valid) {
    unreadable.add(file);
    return undefined;
  }
  unreadable.addEntries(file, usable?.leftOut ?? []);
  return rest;
}

/** Entries in the order of their keys, for those that are listed so. */
function sorted<Id extends string, Entry>(entries: ReadonlyMap<Id, Entry>): ReadonlyMap<Id, Entry> {
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Entries by their key, in the order of the file; the first of two with the same key is kept and the second reported. */
function index<Key extends string, Entry extends Readonly<Record<Key, string>>>(
  context: LoadContext,
  entries: readonly Entry[] | undefined,
  key: Key,
  list: string,
  yaml: ParsedYaml | undefined,
): ReadonlyMap<Entry[Key], Entry> {
  const found = new Map<Entry[Key], Entry>();
  entries?.forEach((entry, at) => {
    const id = entry[key];
    if (!found.has(id)) found.set(id, entry);
    else if (yaml !== undefined) {
      context.findings.push({
        severity: "error",
        rule: "duplicate-id",
        place: yaml.locate(`/${list}/${at}/${key}`),
        message: `There are two entries “${id}”.`,
        hint: "Give one of them another id, or delete it.",
      });
    }
  });
  return found;
}
