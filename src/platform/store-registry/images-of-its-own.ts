import type { Limits } from '../store/store.ts';
import type { RegistryApi } from './registry-api.ts';
import { imagesIn } from './registry-entry.ts';
import { entriesIn, seriesOf } from './tags.ts';

/** Entries of one series that are read to find out what they name: with more than these, the images stay. */
const mostRead = 300;
const readTogether = 10;

/** The digests of the images that an entry names, by its tag and its text, and no other entry of the repository. */
export async function imagesOfItsOwn(
  api: Pick<RegistryApi, 'tags' | 'read'>,
  tag: string,
  text: string,
  limits: Limits,
): Promise<readonly string[]> {
  const series = entriesIn([tag]).map(seriesOf)[0];
  const others = entriesIn(await api.tags(limits)).filter((entry) => entry.tag !== tag && seriesOf(entry) === series);
  if (others.length > mostRead) return [];
  const named = new Set<string>();
  for (let at = 0; at < others.length; at += readTogether) {
    const reading = others.slice(at, at + readTogether).map((other) => api.read(other.tag, limits));
    for (const other of await Promise.all(reading)) for (const image of imagesIn(other?.text ?? '')) named.add(image);
  }
  return imagesIn(text).filter((image) => !named.has(image));
}
