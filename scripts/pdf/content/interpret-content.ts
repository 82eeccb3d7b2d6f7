// Interprets the content of a page and of the forms on it (ISO 32000-1, 7.8.2 and annex A): follows the graphics state,
// the text position and the marked content, and tells a listener what is shown and painted.
import { PDFDict, type PDFRef } from "@cantoo/pdf-lib";
import type { ListedPage } from "../reading/list-pages.ts";
import { lookUpDict, lookUpInherited } from "../reading/look-up.ts";
import { readShownBox } from "../reading/page-box.ts";
import type { Content, ContentListener, Span } from "./content-listener.ts";
import { ContentResources, type FontCache, type Form, textOfOperand } from "./content-resources.ts";
import { decodeOrNothing, decodePageContent, decodeStream } from "./decode-stream.ts";
import { type Box, boxOfBox, boxOfRectangle, IDENTITY, intersect, NOTHING } from "./geometry.ts";
import { type GraphicsState, initialState, matrixOf, transform } from "./graphics-state.ts";
import { OpenMarks } from "./marked-content.ts";
import { Path } from "./path.ts";
import { type Operation, readOperations } from "./read-operations.ts";
import { TextInterpreter } from "./text-interpreter.ts";
import { TextPosition } from "./text-position.ts";

/** No page has forms in forms as deep as this, or as many; what does was made to bring readers down. */
const DEEPEST = 40;
const MOST_FORMS = 20_000;

const PATHS = new Set("re m l c v y".split(" "));
const PAINTS = new Set("f F f* B B* b b* S s".split(" "));
const REST = `q Q cm W W* n sh Do BI BT ET Tf Td TD Tm Tj TJ T* TL Tc Tw Tz ' " BMC BDC EMC`.split(" ");
const WANTED = new Set([...PATHS, ...PAINTS, ...REST]);

/**
 * Tells a listener what a page shows and paints. Throws StreamError where a stream cannot be decoded, unless the listener
 * is told of that.
 */
export function interpretPage({ ref, node }: ListedPage, listener: ContentListener, fonts: FontCache): void {
  const resources = lookUpInherited(node, "Resources");
  interpretStream(() => decodePageContent(node), listener, {
    stream: ref,
    resources: new ContentResources(resources instanceof PDFDict ? resources : undefined, fonts),
    state: initialState(readShownBox(node)),
    marks: new OpenMarks(),
    fonts,
    depth: 0,
    forms: { left: MOST_FORMS },
  });
}

/** What a stream has from where it is painted. */
interface Around extends Pick<Content, "stream" | "resources" | "state" | "marks"> {
  readonly fonts: FontCache;
  /** How many forms it stands in. */
  readonly depth: number;
  /** How many more forms of the page are followed. */
  readonly forms: { left: number };
}

function interpretStream(decode: () => Uint8Array, listener: ContentListener, around: Around): void {
  const bytes = listener.miss ? decodeOrNothing(decode) : decode();
  if (bytes) new Interpreter(bytes, listener, around).run();
  else listener.miss?.();
}

class Interpreter implements Content {
  readonly stream: PDFRef;
  readonly bytes: Uint8Array;
  readonly resources: ContentResources;
  readonly position = new TextPosition();
  readonly marks: OpenMarks;
  state: GraphicsState;
  readonly #listener: ContentListener;
  readonly #around: Around;
  readonly #saved: GraphicsState[] = [];
  readonly #path = new Path();
  readonly #text: TextInterpreter;
  /** How many marks are open around the stream, which cannot close them. */
  readonly #marksAround: number;

  constructor(bytes: Uint8Array, listener: ContentListener, around: Around) {
    this.bytes = bytes;
    this.stream = around.stream;
    this.resources = around.resources;
    this.marks = around.marks;
    this.state = around.state;
    this.#listener = listener;
    this.#around = around;
    this.#marksAround = around.marks.depth;
    this.#text = new TextInterpreter(this, listener);
  }

  run(): void {
    this.#listener.begin?.(this);
    const reader = { at: 0 };
    for (const operation of readOperations(this.bytes, WANTED, reader)) {
      const { operator } = operation;
      if (operator === "Tj") reader.at = this.#text.show(operation);
      else if (operator === "Td") this.#text.move(operation);
      else if (PATHS.has(operator)) this.#path.add(operation);
      else if (PAINTS.has(operator)) this.#paintPath(operation);
      else this.#follow(operation);
    }
    const { length } = this.bytes;
    while (this.marks.depth > this.#marksAround) this.#closeMark({ start: length, end: length });
    this.#listener.end?.(this);
  }

  #follow(operation: Operation): void {
    const { operator } = operation;
    switch (operator) {
      case "q":
        this.#saved.push(this.state);
        this.#listener.bracket?.(operator, operation);
        break;
      case "Q":
        this.state = this.#saved.pop() ?? this.#around.state;
        this.#listener.bracket?.(operator, operation);
        break;
      case "cm":
        this.state = transform(this.state, matrixOf(operation));
        break;
      case "W":
      case "W*":
        this.#path.clip();
        break;
      case "n":
        this.state = this.#path.end(this.state);
        break;
      case "sh":
        this.#listener.paintShape?.(this, operation, () => this.state.clip);
        break;
      case "BI":
        this.#paintImage(operation);
        break;
      case "Do":
        this.#paintObject(operation);
        break;
      case "BT":
        this.position.start(IDENTITY);
        this.#listener.bracket?.(operator, operation);
        break;
      case "ET":
        this.#listener.bracket?.(operator, operation);
        break;
      case "BMC":
      case "BDC":
        this.#openMark(operation);
        break;
      case "EMC":
        if (this.marks.depth > this.#marksAround) this.#closeMark(operation);
        break;
      default:
        this.#text.follow(operation);
    }
  }

  #paintPath({ start, end }: Operation): void {
    const span = { start: this.#path.start ?? start, end };
    this.#listener.paintShape?.(this, span, () => this.#path.boxOn(this.state.matrix));
    this.state = this.#path.end(this.state);
  }

  /** An image fills the square of one unit. */
  #paintImage(operation: Operation): void {
    this.#listener.paintImage?.(this, operation, () => boxOfRectangle(0, 0, 1, 1, this.state.matrix));
  }

  #paintObject(operation: Operation): void {
    const [name] = operation.operands;
    const object = this.resources.findObject(name);
    if (object === "image") this.#paintImage(operation);
    else if (object && typeof name === "string") this.#paintForm(object, operation, name);
  }

  #paintForm(form: Form, { start, end }: Operation, name: string): void {
    const placed = transform(this.state, form.matrix);
    const boxOnPage = (): Box => boxOfBox(form.box, placed.matrix);
    const inside = this.#listener.paintForm?.(this, { ...form, start, end, name, boxOnPage });
    const { fonts, depth, forms } = this.#around;
    if (!inside || depth >= DEEPEST || forms.left <= 0) return;
    forms.left -= 1;
    // A form without resources of its own uses those of what it is painted on.
    const own = lookUpDict(form.object.dict, "Resources");
    interpretStream(() => decodeStream(form.object), inside, {
      stream: form.reference,
      resources: own ? new ContentResources(own, fonts) : this.resources,
      state: { ...placed, clip: intersect(boxOnPage(), placed.clip) ?? NOTHING },
      marks: this.marks,
      fonts,
      depth: depth + 1,
      forms,
    });
  }

  #openMark({ operands, start, end }: Operation): void {
    const [tag, properties] = operands;
    const mcid = this.resources.findProperty(properties, "MCID");
    const isNumbered = typeof mcid === "number";
    const mark = {
      tag: typeof tag === "string" ? tag : "",
      kind: tag === "Artifact" ? "artifact" : isNumbered ? "numbered" : "other",
      stream: this.stream,
      mcid: isNumbered ? mcid : undefined,
      actualText: textOfOperand(this.resources.findProperty(properties, "ActualText")),
      isReversed: tag === "ReversedChars",
      start,
      end,
    } as const;
    this.marks.open(mark);
    this.#listener.openMark?.(this, mark);
  }

  #closeMark(span: Span): void {
    const mark = this.marks.close();
    if (mark) this.#listener.closeMark?.(this, mark, span);
  }
}
