// What a new scorecard begins with: two measures, their figures of three months, and a text that uses them.

/** The text of a new scorecard. */
export const scorecardText = `## How long families wait

In the latest month, [[= answered-in-time.latest]] of requests were answered in time. The target is [[= answered-in-time.target]].

::: measures
:::
`;

/** What it measures. */
export const measuresYaml = `measures:
  - ref: answered-in-time
    name: Requests answered within five working days
    unit: percent
    good: high
    target: { value: 90 }
    tolerance: { limit: 80 }
  - ref: requests
    name: Requests for help
    unit: number
    good: info
`;

/** Its figures, as a sheet leaves Excel. */
export const measuresCsv = `measure,April 2026,May 2026,June 2026
answered-in-time,163 of 190,171 of 188,n/a
requests,190,188,201
`;
