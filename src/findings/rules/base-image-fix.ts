import type { BaseView } from '../../dockerfile/go/run-views.ts';
import { languageVersion } from '../../gomod/go-version.ts';

/** What to write for a base image with that Go: the tag of the same variant. */
export function imageFix({ reference, written }: BaseView, version: string): string {
  const name = reference.replace(/@.*$/, '');
  const match = /^(.*(?:^|\/)golang):([\d.]+(?:rc\d+)?)(-[a-z]+)?/.exec(name);
  if (match === null) return `Use a base image with Go ${version} or newer.`;
  const [, image = '', tag = '', variant = ''] = match;
  const language = languageVersion(version);
  // The tag is for this Go and the image behind it is older: it was pulled before that came out.
  const isStale = language === tag;
  // Of a version before its release there is no other tag.
  const wanted = isStale || /[a-z]/.test(version) ? version : language;
  const place = written.includes('$')
    ? `Let \`FROM ${written}\` mean ${image}:${wanted}${variant}, by the default of its ARG or by \`build-args\``
    : `Write FROM ${image}:${wanted}${variant}`;
  return `${place}${isStale ? ', or set `pull: true` for the newest of this tag' : ''}.`;
}
