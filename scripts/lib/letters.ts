// Counting in letters: tables of a block, items of lists, and the columns of a sheet.

/** The letters of a number from 1 on: `a` to `z`, then `aa`. */
export function letters(value: number): string {
  const last = String.fromCharCode(97 + ((value - 1) % 26));
  return value > 26 ? letters(Math.floor((value - 1) / 26)) + last : last;
}
