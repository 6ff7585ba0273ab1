/** A phrase as a sentence: with a capital at its beginning, and with a full stop unless it ends by another mark. */
export function sentence(phrase: string): string {
  const begun = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}`;
  return /[.!?…]$/.test(begun) || begun === '' ? begun : `${begun}.`;
}
