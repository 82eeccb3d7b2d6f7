// Where painting goes: the matrix and the clipping of a content stream as its operations change them.
import type { Operation } from "../content/read-operations.ts";
import { type Box, boxAround, boxOfRectangle, combine, intersect, type Matrix, unite } from "./geometry.ts";
import { numbersOf } from "./stream-resources.ts";

/** Where something is put on the page. */
export interface Placement {
  readonly matrix: Matrix;
  /** The box that nothing is painted outside of; undefined before there is one. */
  readonly clip: Box | undefined;
}

const NOTHING: Box = { left: 0, bottom: 0, right: 0, top: 0 };

/** The part of the graphics state that says where. */
export class PathState {
  #placement: Placement;
  readonly #first: Placement;
  readonly #saved: Placement[] = [];
  #path: Operation[] = [];
  #clips = false;

  constructor(placement: Placement) {
    this.#placement = placement;
    this.#first = placement;
  }

  get placement(): Placement {
    return this.#placement;
  }

  /** Where the path under way begins in the stream; undefined if there is none. */
  get pathStart(): number | undefined {
    return this.#path[0]?.start;
  }

  save(): void {
    this.#saved.push(this.#placement);
  }

  restore(): void {
    this.#placement = this.#saved.pop() ?? this.#first;
  }

  transform(operation: Operation): void {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(operation);
    this.#placement = { ...this.#placement, matrix: combine([a, b, c, d, e, f], this.#placement.matrix) };
  }

  addToPath(operation: Operation): void {
    this.#path.push(operation);
  }

  clipToPath(): void {
    this.#clips = true;
  }

  /** The box of the path under way on the page. Worth a reading of all its numbers, so ask only if it matters. */
  pathBox(): Box | undefined {
    return this.#path
      .map((operation) => boxOfPart(operation, this.#placement.matrix))
      .reduce<Box | undefined>(unite, undefined);
  }

  endPath(): void {
    const box = this.#clips ? this.pathBox() : undefined;
    if (box) this.#placement = { ...this.#placement, clip: intersect(box, this.#placement.clip) ?? NOTHING };
    this.#path = [];
    this.#clips = false;
  }
}

function boxOfPart(operation: Operation, matrix: Matrix): Box | undefined {
  const numbers = numbersOf(operation);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  if (operation.operator === "re") return boxOfRectangle(x, y, width, height, matrix);
  const points: [number, number][] = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) points.push([numbers[at] ?? 0, numbers[at + 1] ?? 0]);
  return points.length === 0 ? undefined : boxAround(points, matrix);
}
