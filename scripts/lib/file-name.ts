// Which names of files and folders every system can store.

/**
 * What is wrong with one step of a path, as the rest of a sentence that begins with its name; undefined for nothing. The
 * reserved names and characters are those of Windows ("Naming Files, Paths, and Namespaces", Microsoft). Most systems store
 * 255 bytes; the rest is for what a build adds to a name.
 */
export function nameFault(name: string): string | undefined {
  if (new TextEncoder().encode(name).length > 200) return "is too long for some systems to store";
  const character = /[<>:"\\|?*\p{Cc}]/u.exec(name)?.[0];
  if (character !== undefined) return `has the sign ${character} in it, which Windows does not allow`;
  if (name.includes("\ufffd"))
    return "has a letter in it that is stored in a way which some systems cannot read";
  if (/[. ]$/.test(name)) return "ends in a full stop or a space, which Windows does not allow";
  if (/^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i.test(name))
    return "is kept by Windows for a device";
  return undefined;
}
