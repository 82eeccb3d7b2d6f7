// The register: everything that was loaded, typed and frozen. All after load read this and nothing else.
import type { IsoDay } from "../lib/calendar.ts";
import type { Place } from "../lib/finding.ts";
import type { Words } from "../words/words.ts";
import type { Level } from "./checks/checks-file.ts";
import type { Committee } from "./committees/committee.ts";
import type { Membership } from "./committees/membership.ts";
import type { RatingScale } from "./facts/rating-scale.ts";
import type { ReportTemplate } from "./facts/report/report-template.ts";
import type { NameKind } from "./field.ts";
import type { Location } from "./location.ts";
import type { Organization } from "./organization.ts";
import type { OrganizationId, OwnerId } from "./owner-id.ts";
import type { Person } from "./person.ts";
import type { GlossaryTerm } from "./prose/glossary-term.ts";
import type { PlainMarkup } from "./prose/plain-markup.ts";
import type { Prose } from "./prose/prose.ts";
import type { Reference } from "./prose/reference.ts";
import type { Spellings } from "./prose/spelling.ts";
import type { Asset, Publication } from "./publication.ts";
import type { PublicationId } from "./publication-id.ts";
import type { CharacterPlaces } from "./site/character.ts";
import type { DataFileName } from "./site/data-file.ts";
import type { Site } from "./site/site.ts";
import type { SiteFonts } from "./site/site-font.ts";
import type { SourcePath } from "./source-path.ts";

/** A text and where it stands. */
export interface LocatedText {
  readonly prose: Prose;
  /** The Markdown of a field as written, by which `prose` is looked up. */
  readonly written?: string;
  readonly location: Location;
  readonly extent: "page" | "field";
  /** Where its first line stands. */
  readonly place: Place;
}

/** An id that names something kept elsewhere. */
export interface Mention {
  readonly kind: NameKind;
  readonly id: string;
  readonly place: Place;
  /** The publication that it stands in, if any. */
  readonly publication?: PublicationId;
}

/** A field that names what it comes from or agrees to, as a cross-reference without its brackets. */
export interface TargetUse {
  readonly reference: Reference;
  readonly location: Location;
}

/** A field that names a file which goes out with it. */
export interface FileUse {
  /** Its path in the source folder, with `/`. */
  readonly file: SourcePath;
  readonly place: Place;
  /** The publication that names it; none for a file of `data/`. */
  readonly publication?: PublicationId;
  /** Whether the field stands in something that is exempt by itself. */
  readonly exempt: boolean;
}

/** A date as written. */
export interface DateUse {
  readonly text: string;
  readonly place: Place;
}

/** A value that a starting file has filled in, with the remark behind it that says so; in `data/` also a text. */
export interface UnreplacedValue {
  /** Undefined in a file of `data/`. */
  readonly publication: PublicationId | undefined;
  readonly isRemark: boolean;
  /** As a placeholder in a text, `[Replace: …]`. */
  readonly written: string;
  readonly place: Place;
}

/** Everything the site is made from. Lists are sorted by id, so that no directory order shows. */
export interface Register {
  /** Whether drafts are in it. Without them it has only those that a public agenda names. */
  readonly holdsDrafts: boolean;
  readonly site: Site;
  /** The day that “overdue” is measured against. */
  readonly today: IsoDay;
  readonly organizations: ReadonlyMap<OwnerId, Organization>;
  readonly people: ReadonlyMap<OwnerId, Person>;
  /** By the term as written; aliases are in `findTerm`. */
  readonly terms: ReadonlyMap<string, GlossaryTerm>;
  readonly scales: ReadonlyMap<string, RatingScale>;
  /** By the id of the organisation. */
  readonly committees: ReadonlyMap<OrganizationId, Committee>;
  readonly memberships: readonly Membership[];
  readonly templates: ReadonlyMap<string, ReportTemplate>;
  /** What is said that nobody wrote, in the language of the site. */
  readonly words: Words;
  /** The same in every language that there are words in. */
  readonly catalogues: readonly Words[];
  /** By id. */
  readonly publications: ReadonlyMap<PublicationId, Publication>;
  /** Every Markdown field of every YAML file, by its text. */
  readonly prose: ReadonlyMap<string, Prose>;
  /** Every text with the page that it stands on: bodies, parts and fields, in order of file and place. */
  readonly texts: readonly LocatedText[];
  /** Every id in a field that names something kept elsewhere. */
  readonly mentions: readonly Mention[];
  /** Every cross-reference that a field is. */
  readonly targets: readonly TargetUse[];
  /** Every field that names a file. */
  readonly fileUses: readonly FileUse[];
  /**
   * Every file of the source folder that could go out if something named it, by its path, with the publication in whose
   * folder it lies. For checks alone: the register of the public has none.
   */
  readonly files: ReadonlyMap<SourcePath, PublicationId | undefined>;
  /** Every date in a field. */
  readonly dates: readonly DateUse[];
  /** Every value of a starting file that is still marked as such. */
  readonly unreplaced: readonly UnreplacedValue[];
  /** The unusual characters of every field that is no Markdown, and of every drawing. */
  readonly characters: readonly CharacterPlaces[];
  /** Signs of Markdown in fields that hold none. */
  readonly plainMarkup: readonly PlainMarkup[];
  /** How much the findings of rules weigh that the site has put on a level of their own, by the name of the rule. */
  readonly levels: ReadonlyMap<string, Level>;
  /** Where a value of a file of `data/` was written, by JSON pointer (RFC 6901), in which `id=x` names an entry of a list. */
  locateInData(file: DataFileName, pointer: string): Place;
  /** Lists of words. For checks alone: the register of the public has none. */
  readonly spellings: Spellings;
  /** The fonts that every page and PDF is set in. */
  readonly fonts: SiteFonts;
  /** The logo, and whatever else of `data/` is named. */
  readonly assets: readonly Asset[];
}
