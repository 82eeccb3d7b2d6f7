// Whose mailbox an e-mail address leads to, as far as the address says so.

/** Words of mailboxes that several read, a part of which is enough. */
const shared =
  /^(?:access|admin|adults?|advice|advis\w*|appeals?|board|business|careers?|carers?|cabinet|central|challenge|chief|children\w*|clerks?|committ\w*|commission\w*|communications?|community|complaints?|consult\w*|contact\w*|corporate|council\w*|customer\w*|data|democra\w*|desk|dev|director\w*|duty|education|elections?|electoral|engage\w*|enquir\w*|equality|events?|families|feedback|finance|foi|forum|freedom|general|governance|group|haveyoursay|health|hello|help\w*|highways?|housing|hr|hub|ict|info\w*|it|jobs?|law|legal|library|licensing|local|mail\w*|mayor\w*|media|meetings?|members?|monitoring|news\w*|no|office\w*|ombudsman|online|our|overview|parks?|partnership\w*|pension\w*|performance|petition\w*|planning|policy|post|press|privacy|procurement|programme|project\w*|public\w*|questions?|records?|registrar\w*|reply|requests?|research|safeguarding|schools?|scrutiny|secretar\w*|send\w*|service\w*|social|speak\w*|strategy|support|team\w*|the|transparency|transport|trust\w*|unit|web\w*|welfare|your\w*|youth)$/i;

/** The same within a longer run of letters, such as westparishclerk. */
const sharedWithin =
  /clerk|council|parish|town|village|hall|office|admin|info|club|society|group|assoc|trust|forum|team|enquir|book|contact|secretar|treasur|church|school|friends|news|committee|museum|library|charity|community|residents|tenants/i;

/** Whether the part before the sign is a person's name: two words that are none of an office’s, an initial and a name, or a name that is kept. */
export function isOnePersons(local: string, names: ReadonlySet<string>): boolean {
  const parts = local
    .toLowerCase()
    .split(/[._-]+/)
    .filter((part) => part !== "");
  if (names.has(parts.join(" "))) return true;
  if (parts.length < 2 || parts.length > 3) return false;
  const letters = parts.map((part) => part.replace(/\d+$/, ""));
  // Nobody is called “of”: friends_of_pellow are several.
  if (
    letters.some(
      (part) => !/^\p{L}+$/u.test(part) || /^(?:of|for|the|in|at|and|y|yr)$/.test(part) || shared.test(part),
    )
  )
    return false;
  const longest = Math.max(...letters.map((part) => part.length));
  return longest > 2;
}

/** Houses that give private people their mailboxes. */
const privateHosts =
  /^(?:g(?:oogle)?mail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|btopenworld|sky|talktalk|tiscali|virginmedia|virgin|ntlworld|blueyonder|plus|plusnet|orange|tesco|protonmail|proton|gmx|fastmail|zoho)\.(?:com?|net|me|org)(?:\.uk)?$/i;

/**
 * Whether a mailbox is a private one: of a house that gives people theirs, or run together from a name that stands
 * beside it, as percylathbury57 beside Percy Lathbury. Neither is one that names a post or a body.
 */
export function isPrivateMailbox(local: string, host: string, around: string): boolean {
  if (sharedWithin.test(local) || local.split(/[._-]+/).some((part) => shared.test(part.replace(/\d+$/, ""))))
    return false;
  if (privateHosts.test(host)) return true;
  const letters = local.toLowerCase().replace(/[^\p{L}]/gu, "");
  if (letters.length < 5) return false;
  for (const { 1: first = "", 2: last = "" } of around.matchAll(
    /(?<!\p{L})(\p{Lu}[\p{L}'’-]{0,20})\.? (?=(\p{Lu}[\p{L}'’-]{2,20}))/gu,
  )) {
    const [given, family] = [plain(first), plain(last)];
    const initial = given.charAt(0);
    if ([given + family, family + given, initial + family, family + initial].includes(letters)) return true;
  }
  return false;
}

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}]/gu, "");
