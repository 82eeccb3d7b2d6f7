// A paper of a pack: what it is made from, what it is called, and who may see it.

import type { AgendaItem } from "../committees/meeting.ts";
import type { Exemption } from "../exempt/access.ts";
import type { PublicationId } from "../publication-id.ts";
import type { SourcePath } from "../source-path.ts";

/** What a paper of a pack is made from. */
export type PackContent =
  /** The front sheet: of the meeting with its agenda, or of a supplement. */
  | { readonly kind: "front" }
  /**
   * A publication; with `part`, that exempt part alone. Completed, an open one has the passages and recommendations that
   * are exempt in it too, while its exempt parts are papers of their own.
   */
  | {
      readonly kind: "publication";
      readonly publication: PublicationId;
      readonly part?: string;
      readonly isCompleted?: true;
    }
  /** The open minutes of a meeting; with `minute`, the exempt text of that minute alone. */
  | { readonly kind: "minutes"; readonly meeting: PublicationId; readonly minute?: MinuteName }
  /** A PDF of the source folder, with `/`. */
  | { readonly kind: "file"; readonly file: SourcePath }
  /** The sheet in place of an exempt paper, or of the exempt part of a minute. In a members' pack `at` is the key of the paper itself. */
  | {
      readonly kind: "withheld";
      readonly exempt: Exemption;
      readonly at?: string;
      readonly minute?: MinuteName;
    };

/** A minute by its number and the day of its meeting, since minutes of two meetings may have the same numbers. */
interface MinuteName {
  readonly number: number;
  readonly of?: string;
}

/** A paper of a pack. */
export interface PackPaper {
  /** Its name in the pack and in addresses, such as `item-7-1`. */
  readonly key: string;
  /** What the bookmark and the agenda call it. */
  readonly title: string;
  /** The agenda item that it belongs to; the front sheet has none. */
  readonly item?: Pick<AgendaItem, "number" | "title">;
  readonly content: PackContent;
  /** The appendix of a report that it is, such as `Appendix 1`. */
  readonly appendix?: string;
  /** The key of the paper of an earlier pack that it replaces, and the name of that pack. */
  readonly replaces?: { readonly pack: string; readonly key: string; readonly title: string };
  /** Given for a paper that members alone may see. */
  readonly exempt?: Exemption;
}

/** A paper in its place on the agenda, where exempt papers stand among the others. */
export interface ReadPaper extends PackPaper {
  /**
   * True for what has no sheet of its own in a public pack: an appendix of an exempt paper, of which nobody is told, and
   * the whole of a paper that says itself what is withheld in it.
   */
  readonly unseen?: true;
}

/** Whether the title of an exempt paper says already that it is one. */
export function saysExempt({ content }: Pick<PackPaper, "content">): boolean {
  if (content.kind === "publication") return content.isCompleted === true;
  return content.kind === "minutes" && content.minute !== undefined;
}
