// Where a piece of markup ends in what is written, so that the words behind it are not taken for those in it.

/** Behind the bracket that closes the one at an offset; behind that one where none does. */
export function afterBrackets(written: string, open: number): number {
  let depth = 0;
  for (let at = open; at < written.length; at += 1) {
    const sign = written[at];
    if (sign === "\\") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return open + 1;
}

/** Behind the address of a link whose words end with the bracket at an offset: `](address "title")`, `][label]` or `]` alone. */
export function afterAddress(written: string, bracket: number): number {
  const next = written[bracket + 1];
  if (next === "[") return afterBrackets(written, bracket + 1);
  if (next !== "(") return bracket + 1;
  let depth = 0;
  for (let at = bracket + 1; at < written.length; at += 1) {
    const sign = written[at];
    if (sign === "\\") at += 1;
    else if (sign === "<") at = endOf(written, ">", at);
    else if (sign === '"') at = endOf(written, '"', at);
    else if (sign === "(") depth += 1;
    else if (sign === ")") {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return bracket + 1;
}

function endOf(written: string, sign: string, from: number): number {
  const end = written.indexOf(sign, from + 1);
  return end < 0 ? from : end;
}

/** Behind what is written at an offset and read as a sign: itself, the same behind a backslash, or `&amp;`. */
export function afterSign(written: string, at: number, sign: string): number {
  if (written[at] === "\\" && written.startsWith(sign, at + 1)) return at + 1 + sign.length;
  if (written[at] === "&") {
    const entity = /^&(?:#x?[0-9a-f]{1,7}|[a-z][a-z0-9]{1,31});/i.exec(written.slice(at, at + 40))?.[0];
    if (entity !== undefined) return at + entity.length;
  }
  return written.startsWith(sign, at) ? at + sign.length : at;
}
