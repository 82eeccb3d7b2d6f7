// A publication in the register: its front matter, its prose, its parts, and its facts with what is computed from them.
import type { Place } from "../lib/finding.ts";
import type { Exemption } from "./exempt/access.ts";
import type { FactFiles, Facts } from "./facts/fact-modules.ts";
import type { FrontMatter, PartFrontMatter } from "./front-matter.ts";
import type { Item } from "./item.ts";
import type { Kind } from "./kinds/kind.ts";
import type { Period } from "./period.ts";
import type { Pointer } from "./pointer.ts";
import type { Prose } from "./prose/prose.ts";
import type { PublicationId } from "./publication-id.ts";
import type { Picture } from "./site/picture.ts";
import type { SourcePath } from "./source-path.ts";

/** A part of a publication, such as an annex, in its order. */
export interface Part {
  /** The last piece of its address, the file's name without `.md`. */
  readonly slug: string;
  readonly front: PartFrontMatter;
  readonly body: Prose;
  readonly place: Place;
  /** Where a key of its front matter stands. */
  locate(key: string): Place;
}

/** What is left of a part that the public may not see. */
export interface WithheldPart {
  readonly label: string;
  readonly exempt: Exemption;
  /** How many parts stand before it, withheld ones among them. */
  readonly at: number;
  /** Its place as written, since other appendices may stand between it and the parts around it. */
  readonly order: number;
}

/** What is written of a file: the bytes that were checked, kept by their hash. */
interface AssetOutput {
  /** Relative to the publication's folder, with `/`. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A file that stands in a publication's folder and is published with it, such as a picture. */
export interface Asset {
  /** Relative to the publication's folder, with `/`. */
  readonly path: string;
  /** Relative to the source folder, with `/`. */
  readonly file: SourcePath;
  /** What is written of it: itself, and then smaller copies of a picture. */
  readonly outputs: readonly AssetOutput[];
  /** The size of a picture, where it is one. */
  readonly picture?: Picture;
}

/** What an officer has written of a publication, by the file that it stands in. */
interface WrittenFiles extends FactFiles {
  readonly "front-matter": FrontMatter;
}
type WrittenFile = keyof WrittenFiles;

/** One publication. */
export interface Publication {
  /** Its path under `content/`, such as `strategies/send-2018-2021`. */
  readonly id: PublicationId;
  readonly kind: Kind;
  readonly front: FrontMatter;
  readonly lang: string;
  readonly date?: Period;
  readonly body: Prose;
  readonly parts: readonly Part[];
  /** The parts that the public may not see; none where the register is whole. */
  readonly withheld: readonly WithheldPart[];
  readonly facts: Facts;
  readonly assets: readonly Asset[];
  /** Everything in it that can be pointed at. */
  readonly items: readonly Item[];
  /** Where its index.md begins. */
  readonly place: Place;
  /** Its fact files as written, for checks that point at what the officer typed. */
  readonly files: FactFiles;
  /** Where something was written: the front matter or a fact file, and a pointer into it; with `key`, that key itself. */
  locate<File extends WrittenFile>(file: File, pointer: Pointer<WrittenFiles[File]>, key?: string): Place;
  /** The same for a pointer that was read off what stands there. */
  locateRead(file: WrittenFile, pointer: string): Place;
}
