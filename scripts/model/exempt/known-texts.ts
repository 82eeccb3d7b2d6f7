// What a source folder says in confidence and what it says to everybody, read off what its officers marked, and by other
// means than the register for the public is made: what the one lets through by mistake, the other finds.
import type { Place } from "../../lib/finding.ts";
import { propertyOf } from "../../lib/property-of.ts";
import { remember } from "../../lib/remember.ts";
import { pointerStep } from "../../lib/texts-in.ts";
import type { FactFileName } from "../facts/fact-modules.ts";
import type { Publication } from "../publication.ts";
import type { PublicationId } from "../publication-id.ts";
import type { LocatedText, Register } from "../register.ts";
import { sourcePath } from "../source-path.ts";
import { exemptSentences, isExempt } from "./access.ts";
import { findExemptUses } from "./exempt-uses.ts";
import { listExempt } from "./exemptions.ts";
import { filesIn, ownAddresses } from "./prose-addresses.ts";

/** A text of the source, and where it stands. */
export interface KnownText {
  /** A file is named by its path in the source folder, a folder by its path under `content/`. */
  readonly kind: "text" | "title" | "file" | "folder";
  readonly text: string;
  /** Where it stands, or a piece of it as it is written. */
  locate(written?: string): Place;
}

/** All texts of a source folder: those that the public may not see, and those that it may. */
export interface KnownTexts {
  readonly exempt: readonly KnownText[];
  readonly open: readonly KnownText[];
  /** What `data/` says, as far as it is no text of its own, and what the program says of everything that is exempt. */
  readonly shared: readonly KnownText[];
}

/** Sorts every text of a register. A text that stands in both is in both lists. */
export const sortTexts = remember((register: Register): KnownTexts => {
  const hidden = listExempt(register);
  const written = [...register.publications.values()].flatMap((publication) =>
    writtenTexts(publication, hidden),
  );
  const closed = new Set(written.filter(({ isOpen }) => !isOpen).map(({ locate }) => placeKey(locate())));
  const { isExemptText } = findExemptUses(register);
  const prose = register.texts.flatMap((text) => {
    const isOpen = !isExemptText(text) && !closed.has(placeKey(text.place));
    const { open } = text.prose;
    const all = proseTexts(text);
    if (!isOpen || open === undefined) return all.map((known): SortedText => ({ ...known, isOpen }));
    const shown = proseTexts({ ...text, prose: open });
    const said = new Set(shown.map((known) => known.text));
    const withheld = [...passageTexts(text), ...all.slice(1).filter((known) => !said.has(known.text))];
    return [
      ...shown.map((known): SortedText => ({ ...known, isOpen })),
      ...withheld.map((known): SortedText => ({ ...known, isOpen: false })),
    ];
  });
  const all = [...written, ...prose, ...fileTexts(register, hidden)];
  const addresses = addressPlaces(register);
  return {
    // The site's own link says the words of an address to everybody, and where it leads has a name of its own here.
    exempt: all.filter(
      ({ isOpen, kind, locate }) => !isOpen && (kind !== "text" || !addresses.has(placeKey(locate()))),
    ),
    open: all.filter(({ isOpen }) => isOpen),
    shared: sharedTexts(register),
  };
});

/** Where fields stand that are no prose: cross-references, and the ids of people, bodies and publications. */
function addressPlaces({ targets, mentions }: Register): ReadonlySet<string> {
  const references = targets.map(({ reference }) => reference);
  return new Set([...references, ...mentions].map(({ place }) => placeKey(place)));
}

interface SortedText extends KnownText {
  readonly isOpen: boolean;
}

/** What the front matter and the fact files of a publication say. */
function writtenTexts(publication: Publication, hidden: ReadonlyMap<string, unknown>): readonly SortedText[] {
  const { id, front, parts, files } = publication;
  const isHidden = hidden.has(id);
  const found: SortedText[] = [];
  const walk = { publication: id, hidden, found };
  gatherTexts(front, {
    ...walk,
    isOpen: !isHidden,
    place: (key) => publication.locateRead("front-matter", key),
  });
  for (const { front: own, locate } of parts)
    gatherTexts(own, {
      ...walk,
      isOpen: !isHidden && !isExempt(own),
      place: (pointer) => locate(pointer.split("/")[1] ?? ""),
    });
  for (const name of Object.keys(files).filter((name): name is FactFileName => Object.hasOwn(files, name)))
    gatherTexts(files[name], {
      ...walk,
      isOpen: !isHidden,
      place: (pointer) => publication.locateRead(name, pointer),
    });
  return found;
}

interface Walk {
  readonly publication: PublicationId;
  readonly hidden: ReadonlyMap<string, unknown>;
  readonly isOpen: boolean;
  readonly found: SortedText[];
  place(pointer: string): Place;
}

function gatherTexts(value: unknown, walk: Walk, pointer = "", key = ""): void {
  if (typeof value === "string") {
    const { isOpen } = walk;
    // The path of a file is found by its name in `fileTexts`; a file that is only named is as private as its name.
    const file =
      key === "file"
        ? { kind: "file" as const, text: sourcePath(`content/${walk.publication}`, value) }
        : undefined;
    const kind = key === "title" || key === "name" ? "title" : "text";
    walk.found.push({ kind, text: value, ...file, locate: () => walk.place(pointer), isOpen });
  } else if (typeof value === "object" && value !== null) {
    const isClosed = isMarked(value, walk.hidden);
    for (const [name, inner] of Object.entries(value)) {
      // What an item that is heard in private is called is told to everybody.
      const isTitle = isClosed && name === "title" && /^\/agenda\/\d+$/.test(pointer);
      const isOpen = walk.isOpen && (!isClosed || isTitle) && name !== "exempt";
      const order = Array.isArray(value) ? key : name;
      gatherTexts(
        inner,
        isOpen === walk.isOpen ? walk : { ...walk, isOpen },
        `${pointer}/${pointerStep(name)}`,
        order,
      );
    }
  }
}

/** Whether an entry of a file is marked as exempt, or names a publication that is. */
function isMarked(entry: object, hidden: ReadonlyMap<string, unknown>): boolean {
  const named = propertyOf(entry, "publication");
  return propertyOf(entry, "access") === "exempt" || (typeof named === "string" && hidden.has(named));
}

/** What a text says to a reader, and what it leads to in the folder of its publication. */
function proseTexts({ prose, place, location: { publication } }: LocatedText): readonly KnownText[] {
  const { text, blocks, links, headings, definitions } = prose;
  const attributes = blocks.flatMap((block) =>
    [...block.attributes].map(([name, value]) => ({ name, text: value, place: block.place })),
  );
  const files =
    publication === undefined
      ? []
      : filesIn(prose).map(
          ({ path, at }): KnownText => ({
            kind: "file",
            text: sourcePath(`content/${publication}`, path),
            locate: () => at,
          }),
        );
  const defined = definitions
    .filter((one) => one.text !== "")
    .map((one) => ({ text: one.text, place: prose.locate(one.text) }));
  const addresses = ownAddresses(prose).filter(({ address }) => /^[a-z][a-z0-9+.-]*:/i.test(address));
  const said = [...defined, ...attributes.filter(({ name }) => name !== "src"), ...links, ...headings];
  return [
    { kind: "text", text, locate: (written) => (written === undefined ? place : prose.locate(written)) },
    ...said.map(({ text: one, place: at }): KnownText => ({ kind: "text", text: one, locate: () => at })),
    ...addresses.map(
      ({ address, place: at }): KnownText => ({ kind: "title", text: address, locate: () => at }),
    ),
    ...files,
  ];
}

/** What the exempt passages of a text say. */
function passageTexts({ prose }: LocatedText): readonly KnownText[] {
  return prose.exempt.map(({ block, text }) => ({
    kind: "text",
    text,
    locate: (written) => (written === undefined ? block.place : prose.locate(written)),
  }));
}

/** Names of files in folders, and names of folders. */
function fileTexts({ publications }: Register, hidden: ReadonlyMap<string, unknown>): readonly SortedText[] {
  return [...publications.values()].flatMap(({ id, assets, place }): readonly SortedText[] => [
    { kind: "folder", text: id, locate: () => place, isOpen: !hidden.has(id) },
    ...assets
      .filter(() => hidden.has(id))
      .map(
        ({ file }): SortedText => ({
          kind: "file",
          text: file,
          locate: () => ({ file, line: 1, column: 1 }),
          isOpen: false,
        }),
      ),
  ]);
}

/** What `data/` says, and what the program says of everything that is exempt. */
function sharedTexts(register: Register): readonly KnownText[] {
  const {
    site,
    organizations,
    people,
    terms,
    scales,
    committees,
    templates,
    words,
    catalogues,
    memberships,
  } = register;
  const place = { file: "data/site.yaml", line: 1, column: 1 };
  const shared = [
    site,
    ...[organizations, people, terms, scales, committees, templates].map((map) => [...map]),
  ];
  const reasons = exemptSentences(catalogues);
  return [...stringsIn([...shared, words.interface, memberships]), ...reasons].map((text) => ({
    kind: "text",
    text,
    locate: () => place,
  }));
}

function* stringsIn(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}

function placeKey({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
