// A period as a cell of a sheet has it.

/** The words of a period, with months such as `Feb-17`, as Excel shows them, written out as `Feb 2017`. */
export function writtenPeriod(cell: string): string {
  const month = /^([A-Za-z]{3,9})[- ](\d{2})$/.exec(cell);
  return month === null ? cell : `${month[1]} 20${month[2]}`;
}
