// Whether high or low figures are good of what a row of a table measures, as far as its words say so.

/** Whether high or low figures are good, by the sign of the target, a column that says so, or the name of what is measured. */
export function goodWay(bound: string, told: string, name: string): "high" | "low" | undefined {
  if (/^(?:<|≤|under|below|less|at most|no more|max)/i.test(bound)) return "low";
  if (/^(?:>|≥|at least|over|above|min)/i.test(bound)) return "high";
  const own = /\b(high|low|more|less|fewer)(?:er)? is (?:good|better)\b/i.exec(name)?.[1]?.toLowerCase();
  if (own !== undefined) return own === "high" || own === "more" ? "high" : "low";
  if (/\b(?:low|lower|minimi[sz]e|decrease|reduce)\b/i.test(told)) return "low";
  if (/\b(?:high|higher|maximi[sz]e|increase)\b/i.test(told)) return "high";
  const isLow =
    /\b(?:complaints?|absences?|sickness|vacanc(?:y|ies)|arrears|overdue|late|backlog|days? (?:to|lost)|waiting|turnover|exclusions?|re-?offending|accidents?|delays?|void|deaths|crimes?|missed|errors?|not in education|re-referrals?|falls|infections?|burglar(?:y|ies)|casualties|fly-?tip(?:s|ping)|evictions?|cancell(?:ed|ations)|abandoned|pressure ulcers)\b/i.test(
      name,
    );
  const isHigh =
    /\b(?:within|on time|in time|in target|satisf\w+|completed|attendance|collected|recycled|recycling rate|answered|resolved|up to date|good or (?:better|outstanding)|compliance|compliant|trained|achieving|immuni[sz]ed|vaccinated)\b/i.test(
      name,
    );
  return isLow === isHigh ? undefined : isLow ? "low" : "high";
}
