// What kinds of publications are called, and what they are.

/** The words of each kind, by its name. */
export const kinds = {
  strategy: {
    title: "Strategy",
    plural: "Strategies",
    about: "What the council and its partners have said they will do, and why.",
  },
  review: {
    title: "Scrutiny review",
    plural: "Scrutiny reviews",
    about: "What councillors looked into, what they found and what they recommended.",
  },
  "action-plan": {
    title: "Action plan",
    plural: "Action plans",
    about: "Who will do what by when, and how far they have got.",
  },
  meeting: {
    title: "Meeting",
    plural: "Meetings",
    about: "When committees meet, what they are to consider, and what they decided.",
  },
  report: {
    title: "Report",
    plural: "Reports",
    about: "What officers report to committees, and what they ask them to decide.",
  },
  "work-programme": {
    title: "Work programme",
    plural: "Work programmes",
    about: "What committees plan to look at, when, and why.",
  },
  presentation: {
    title: "Presentation",
    plural: "Presentations",
    about: "Slides that were shown at meetings, with what was said to them.",
  },
  letter: {
    title: "Letter",
    plural: "Letters",
    about: "What councillors and officers have written to others, and what they were answered.",
  },
  scorecard: {
    title: "Scorecard",
    plural: "Scorecards",
    about: "How services are doing: what is measured, what it should reach, and which way it is going.",
  },
  page: {
    title: "Page",
    plural: "Pages",
    about: "Help and background.",
  },
};
