// Reads what one content stream paints, in one pass over its operations.
import { type Operation, readOperations } from "../content/read-operations.ts";
import { type Box, boxAround, boxOfBox, boxOfRectangle, combine, intersect, unite } from "./geometry.ts";
import { LoosePieces, regionAt } from "./loose-pieces.ts";
import type { FormPainting, Line, LoosePiece, Sequence, Span } from "./painting.ts";
import { PathState, type Placement } from "./path-state.ts";
import { numbersOf, type ShownFont, type StreamResources } from "./stream-resources.ts";
import { TextLines } from "./text-lines.ts";

/** What was read: see `Painting`. */
export interface StreamReading {
  readonly sequences: ReadonlyMap<number, Sequence>;
  readonly loose: readonly LoosePiece[];
  /** Where forms with marks of their own are painted. */
  readonly forms: readonly FormPainting[];
}

/** What to read. */
export interface ReadingOrder {
  readonly bytes: Uint8Array;
  readonly resources: StreamResources;
  readonly placement: Placement;
  /** The box of the page. */
  readonly page: Box;
  /** The numbers of the sequences whose boxes are wanted. */
  readonly pictures: ReadonlySet<number>;
}

/** Reads a stream. Never throws: what is malformed paints nothing. */
export function readPainting(order: ReadingOrder): StreamReading {
  const reader = new PaintingReader(order);
  // Every other operation moves to the next letter, which matters to the box of a picture only.
  const wanted = order.pictures.size > 0 ? WITH_MOVES : OPERATORS;
  for (const operation of readOperations(order.bytes, wanted)) reader.read(operation);
  return reader.end();
}

const PATH = "re m l c v y".split(" ");
const PAINT = "f F f* B B* b b* S s".split(" ");
const SHOW = ["Tj", "TJ", "'", '"'];
const REST = "q Q cm W W* n sh Do BI BT ET Tf Tm BMC BDC EMC".split(" ");
const OPERATORS = new Set([...PATH, ...PAINT, ...SHOW, ...REST]);
const WITH_MOVES = new Set([...OPERATORS, "Td", "TD"]);
const IS_PATH = new Set(PATH);
const IS_SHOW = new Set(SHOW);
const IS_PAINT = new Set(PAINT);

interface OpenSequence {
  readonly mcid: number;
  readonly opening: Span;
  readonly isPicture: boolean;
  readonly text: TextLines;
  paints: boolean;
  box: Box | undefined;
}

class PaintingReader {
  readonly #resources: StreamResources;
  readonly #pictures: ReadonlySet<number>;
  readonly #page: Box;
  readonly #paths: PathState;
  readonly #sequences = new Map<number, Sequence>();
  readonly #loose = new LoosePieces();
  readonly #forms: FormPainting[] = [];
  // Marked content nests; the outermost that has a number, or is an artifact, says what its painting is.
  readonly #nesting: ("sequence" | "artifact" | "other")[] = [];
  #sequence: OpenSequence | undefined;
  #artifacts = 0;
  #font: ShownFont;
  /** What has moved the text since `BT`. */
  #moves: Operation[] = [];

  constructor({ resources, placement, page, pictures }: ReadingOrder) {
    this.#resources = resources;
    this.#pictures = pictures;
    this.#page = page;
    this.#paths = new PathState(placement);
    this.#font = resources.noFont;
  }

  read(operation: Operation): void {
    const { operator } = operation;
    if (IS_SHOW.has(operator)) this.#show(operation);
    else if (IS_PATH.has(operator)) this.#paths.addToPath(operation);
    else if (IS_PAINT.has(operator)) this.#paintPath(operation);
    else this.#readOther(operation);
  }

  end(): StreamReading {
    this.#loose.end();
    return { sequences: this.#sequences, loose: this.#loose.pieces, forms: this.#forms };
  }

  #readOther(operation: Operation): void {
    switch (operation.operator) {
      case "q":
        this.#loose.end();
        this.#paths.save();
        break;
      case "Q":
        this.#loose.end();
        this.#paths.restore();
        break;
      case "cm":
        this.#paths.transform(operation);
        break;
      case "W":
      case "W*":
        this.#paths.clipToPath();
        break;
      case "n":
        this.#paths.endPath();
        break;
      case "sh":
        this.#paint(operation, this.#paths.placement.clip);
        break;
      case "BI":
      case "Do":
        this.#paintObject(operation);
        break;
      case "BT":
      case "ET":
        this.#loose.end();
        this.#moves = [];
        this.#sequence?.text.endLine();
        break;
      case "Tf":
        this.#font = this.#resources.findFont(operation);
        break;
      case "Tm":
        this.#moves = [operation];
        break;
      case "Td":
      case "TD":
        if (this.#sequence?.isPicture) this.#moves.push(operation);
        break;
      case "EMC":
        this.#closeMark(operation);
        break;
      default:
        this.#openMark(operation);
    }
  }

  /** Where the next letter stands. Its numbers are read only where a place matters. */
  #findOrigin(): readonly [x: number, y: number] {
    let origin: readonly [number, number] = [0, 0];
    for (const move of this.#moves) {
      const numbers = numbersOf(move);
      if (move.operator === "Tm") origin = [numbers[4] ?? 0, numbers[5] ?? 0];
      else origin = [origin[0] + (numbers[0] ?? 0), origin[1] + (numbers[1] ?? 0)];
    }
    return origin;
  }

  #show(operation: Operation): void {
    const { matrix, clip } = this.#paths.placement;
    if (!this.#sequence) {
      const { bottom } = boxAround([this.#findOrigin()], matrix);
      this.#addLoose(operation, regionAt(bottom, clip, this.#page));
      return;
    }
    if (this.#sequence.isPicture) {
      const [x, y] = this.#findOrigin();
      const { size } = this.#font;
      // A letter is taken to be as high as its font and half as wide, from a little below the line.
      this.#addBox(boxOfRectangle(x, y - size * 0.8, size * 0.5, size, matrix));
    }
    this.#sequence.text.show(operation, this.#font);
  }

  #paintPath(operation: Operation): void {
    const box = this.#sequence?.isPicture ? this.#paths.pathBox() : undefined;
    this.#paint({ start: this.#paths.pathStart ?? operation.start, end: operation.end }, box);
    this.#paths.endPath();
  }

  #paintObject(operation: Operation): void {
    const [name] = operation.operands;
    const form = typeof name === "string" ? this.#resources.findForm(name) : undefined;
    const { matrix, clip } = this.#paths.placement;
    const placed = form && combine(form.matrix, matrix);
    if (typeof name === "string" && placed && form.isMarked) {
      // Its own marks say what it paints, so that it can stand inside no other.
      this.#loose.end();
      const { start, end } = operation;
      this.#forms.push({ start, end, name, form: form.reference, placement: { matrix: placed, clip } });
    } else if (placed) this.#paint(operation, boxOfBox(form.box, placed));
    else this.#paint(operation, boxOfRectangle(0, 0, 1, 1, matrix));
  }

  #paint({ start, end }: Span, box: Box | undefined): void {
    if (this.#sequence) this.#sequence.paints = true;
    if (box) this.#addBox(box);
    this.#addLoose({ start, end });
  }

  #addBox(box: Box): void {
    if (!this.#sequence?.isPicture) return;
    const visible = intersect(box, this.#paths.placement.clip);
    if (visible) this.#sequence.box = unite(this.#sequence.box, visible);
  }

  #addLoose(span: Span, region?: LoosePiece["region"]): void {
    if (!this.#sequence && this.#artifacts === 0) this.#loose.add(span, region);
  }

  #openMark(operation: Operation): void {
    // A piece must not cut in two what stands around a part of it.
    this.#loose.end();
    const [tag, properties] = operation.operands;
    const mcid = this.#resources.readProperty(properties, "MCID");
    if (tag === "Artifact") {
      this.#nesting.push("artifact");
      this.#artifacts += 1;
    } else if (typeof mcid === "number" && !this.#sequence && this.#artifacts === 0) {
      this.#nesting.push("sequence");
      const isPicture = this.#pictures.has(mcid);
      this.#sequence = {
        mcid,
        opening: operation,
        isPicture,
        text: new TextLines(),
        paints: false,
        box: undefined,
      };
    } else {
      this.#nesting.push("other");
      const text = this.#resources.readProperty(properties, "ActualText");
      if (tag === "ReversedChars") this.#sequence?.text.reverse(this.#nesting.length);
      else if (text instanceof Uint8Array) {
        this.#sequence?.text.replace(this.#resources.decodeText(text), this.#nesting.length);
      }
    }
  }

  #closeMark(operation: Operation): void {
    this.#loose.end();
    const kind = this.#nesting.pop();
    if (kind === "artifact") this.#artifacts -= 1;
    else if (kind === "other") this.#sequence?.text.leave(this.#nesting.length, operation);
    else if (kind === "sequence" && this.#sequence) {
      const { mcid, opening, text, paints, box } = this.#sequence;
      text.endLine();
      const lines: readonly Line[] = text.lines;
      this.#sequences.set(mcid, { opening, lines, paints, box });
      this.#sequence = undefined;
    }
  }
}
