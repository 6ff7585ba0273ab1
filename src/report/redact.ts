import { goUserinfo } from '../config/secrets/credentials.ts';

/** What stands in the place of a secret. */
const mask = '***';

/** Shorter texts are masked as they are, but not in lines or encodings, which would hit half of every log. */
const minimumLength = 4;

/**
 * Makes the one redaction that all text goes through. Masked are the values themselves, the lines of those that have
 * several
 * (a log is written line by line), and their URL, base64 and quoted forms.
 */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets.flatMap(formsOf))]
    // Blanks are no secret. Asterisks tell nothing, and replacing them by asterisks would never end.
    .filter((form) => !/^[*\s]*$/.test(form))
    .toSorted((a, b) => b.length - a.length);
  if (forms.length === 0) return (text) => text;
  const pattern = new RegExp(
    forms.map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)).join('|'),
    'g',
  );
  return (text) => {
    // A mask can join what stands left and right of it into another secret. Each pass removes at least one character of
    // it.
    let before = text;
    let after = text.replace(pattern, mask);
    while (after !== before) {
      before = after;
      after = after.replace(pattern, mask);
    }
    return after;
  };
}

function formsOf(secret: string): readonly string[] {
  const whole = [secret, secret.trim()].filter((text) => text !== '');
  const lines = secret.includes('\n') ? secret.split(/\r?\n/).map((line) => line.trim()) : [];
  const texts = [...whole, ...lines.filter((line) => line.length >= minimumLength)];
  return [...texts, ...texts.filter((text) => text.length >= minimumLength).flatMap(encodedForms)];
}

function encodedForms(text: string): readonly string[] {
  const percent = encodeURIComponent(text.toWellFormed());
  const strict = percent.replaceAll(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  const url = [percent, strict, strict.replaceAll('%20', '+'), encodeURI(text.toWellFormed()), goUserinfo(text)];
  return [
    ...url,
    ...url.map((form) => form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    // Quoted, as Go and JSON write it into messages.
    JSON.stringify(text).slice(1, -1),
    ...base64Forms(Buffer.from(text)),
  ];
}

/**
 * Base64 of the text itself, and what stays the same of it inside a longer text, as in a basic authorisation of
 * `user:secret`:
 * it begins at one of three places in a group of three bytes, and the groups that it shares with its neighbours vary.
 */
function base64Forms(bytes: Buffer): readonly string[] {
  const whole = bytes.toString('base64');
  const inner = [0, 1, 2].map((offset) => {
    const first = (3 - offset) % 3;
    const end = bytes.length - ((bytes.length - first) % 3);
    return bytes.subarray(first, end).toString('base64');
  });
  const forms = [whole, whole.replace(/=+$/, ''), ...inner.filter((form) => form.length >= 8)];
  return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
}
