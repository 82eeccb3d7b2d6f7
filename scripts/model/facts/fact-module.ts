// What the rest of the house asks of a kind of fact. Each kind is one value of this type; what is forgotten does not compile.
import type { Static, TSchema } from "typebox";
import type { IsoDay } from "../../lib/calendar.ts";
import type { Words } from "../../words/words.ts";
import type { Committee } from "../committees/committee.ts";
import type { Exemption } from "../exempt/access.ts";
import type { ExemptValue } from "../exempt/exempt-entries.ts";
import type { KindName } from "../kinds/kind-name.ts";
import type { Period } from "../period.ts";
import type { Pointer } from "../pointer.ts";
import type { PublicationId } from "../publication-id.ts";
import type { Ref } from "../ref.ts";
import type { StarterFacts } from "../starters/starter-facts.ts";
import type { BlockForm } from "./block-form.ts";
import type { DataSet } from "./data-set.ts";
import type { FactItem, ShownBy } from "./fact-item.ts";
import type { RatingScale } from "./rating-scale.ts";
import type { Tracked } from "./tracked.ts";

/** What facts are worked out with. */
interface FactContext {
  /** The day that “overdue” is measured against. */
  readonly today: IsoDay;
  /** The number of the publication's first minute, where it does not say. */
  readonly firstMinute: number;
  /** What was usual on its day at the meetings of the body whose publication it is. */
  readonly committee: Committee | undefined;
  /** A scale that is not known counts as one without levels, and is reported by a check. */
  scaleOf(id: string): RatingScale;
  /** What a publication is called; undefined for one that is exempt or not there. */
  titleOf(id: PublicationId): string | undefined;
}

/** What is known of the publication that facts stand in. */
interface FactHome {
  readonly id: PublicationId;
  readonly kind: KindName;
}

/** What is exempt around the facts of a publication. */
export interface ExemptAround {
  /** The publications that the public may not see, with why. */
  readonly exempt: ReadonlyMap<string, Exemption>;
  /** Those for what stands in the place of something exempt. */
  readonly words: Words;
  /** Whether a cross-reference without its brackets leads to nothing exempt. */
  isOpenTarget(written: string): boolean;
}

/** A number or id in a fact file, by which it is told from others of its sort. */
export interface WrittenRef<File> {
  readonly noun: string;
  readonly ref: Ref;
  readonly pointer: Pointer<File>;
}

/** Some facts in whatever shape they have, and what shows them. */
interface ShownFacts {
  readonly by: ShownBy;
  readonly facts: unknown;
}

/** The files of a publication, of which one is the kind's own. */
type OwnFile<Name extends string, Schema extends TSchema> = { readonly [Own in Name]?: Static<Schema> };

/**
 * A kind of fact: the file that states it, and what follows from it. `Part` is what it adds to the facts of a
 * publication, `Before` what it needs of those that stand before it in the registry.
 */
export interface FactModule<
  Name extends string,
  Schema extends TSchema,
  Part extends object,
  Before extends object = object,
> {
  /** The name of its file without `.yaml`. */
  readonly name: Name;
  readonly schema: Schema;
  /** The kind that alone has a page for it; undefined where blocks show it anywhere. */
  readonly home: KindName | undefined;
  /** Works out what the file says; called where there is none, too. */
  derive(files: OwnFile<Name, Schema>, context: FactContext, before: Before): Part;
  /** What its items are called in references. */
  readonly nouns: readonly string[];
  /** Everything in it that can be pointed at, in order. */
  items(facts: Part, home: FactHome): readonly FactItem[];
  /** Every number and id as typed, of which no two of a sort may be the same. */
  refs(files: OwnFile<Name, Schema>): readonly WrittenRef<Static<Schema>>[];
  /** What sentences may count, by the live value that does, such as `actions.count`; undefined without such facts. */
  counts(facts: Part): Readonly<Record<string, number | undefined>>;
  /** What the public sees of it, field by field. */
  redact(facts: Part, around: ExemptAround): Part;
  /** What in the file the public may not see. */
  exempt(files: OwnFile<Name, Schema>): readonly ExemptValue[];
  /** The publications that it names as exempt papers, with why. */
  exemptPapers(facts: Part): readonly (readonly [string, Exemption])[];
  /** The dates on which it said something new. */
  dates(facts: Part): readonly (Period | undefined)[];
  /** What in it somebody is to carry out. */
  tracked(facts: Part): readonly Tracked[];
  /** Every fact once, without figures, with what shows it. */
  shown(facts: Part): Iterable<ShownFacts>;
  /** The blocks that show it, by name. */
  readonly blocks: Readonly<Record<string, BlockForm<Part>>>;
  /** The tables of data that are made of it. */
  readonly data: readonly DataSet<Part>[];
  /** The files that it starts with in a new publication, by name; undefined where no kind starts with it. */
  readonly starter: ((facts: StarterFacts) => Readonly<Record<string, string>>) | undefined;
}
