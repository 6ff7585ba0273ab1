// Files of the repository that a page shows as they are: a line `<!-- shows path -->`, then a block with the file's text.
const shown = /^(<!-- shows (\S+) -->\n```(\w*)\n).*?^```$/gms;

/** The page with the present text of each file that it shows. `read` gives a file's text. */
export async function withShownFiles(page, read) {
  const texts = new Map();
  for (const [, , file] of page.matchAll(shown)) texts.set(file, await read(file));
  return page.replace(shown, (_, opening, file) => `${opening}${texts.get(file).trimEnd()}\n\`\`\``);
}
