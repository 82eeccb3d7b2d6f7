// Whether a number is one of a sort that bears a sign to check it by.

/** The check digit of ten, by weights from 10 to 2 and the remainder of 11 (NHS data dictionary, NHS NUMBER). */
export function isHealthNumber(digits: string): boolean {
  if (new Set(digits).size < 3) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** The letters that a unique pupil number begins with, by the remainder of 23 (Department for Education). */
const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/** A unique pupil number: a letter, which checks the twelve signs behind it by weights from 2 to 13. */
export function isPupilNumber(written: string): boolean {
  const signs = [...written.slice(1)].map((sign) => (/\d/.test(sign) ? Number(sign) : letters.indexOf(sign)));
  if (signs.length !== 12 || signs.includes(-1)) return false;
  const sum = signs.reduce((total, value, at) => total + value * (at + 2), 0);
  return letters[sum % 23] === written[0];
}

/** The check digit of a bank card, by every second digit doubled (ISO/IEC 7812). */
export function isCardNumber(digits: string): boolean {
  if (digits.startsWith("0") || new Set(digits).size < 2) return false;
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
