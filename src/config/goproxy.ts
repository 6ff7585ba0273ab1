import { didYouMean } from '../text/did-you-mean.ts';

/** Public mirrors that are reachable from within China, with the checksum database that is. */
export const china = {
  mirrors: ['https://goproxy.cn', 'https://mirrors.aliyun.com/goproxy/', 'https://goproxy.io'],
  sumdb: 'sum.golang.google.cn',
} as const;

/** `goproxy: auto`: the proxies are asked, and the answers decide their order. */
export interface AutoProxies {
  /** URLs to choose from; empty when they are to be found. */
  readonly candidates: readonly string[];
  /** What ends the list, whatever the answers are. */
  readonly last: 'direct' | 'off' | undefined;
}

/** What the input `goproxy` stands for. */
type GoproxyWish =
  | { readonly kind: 'list'; readonly list: string; readonly sumdb: string | undefined }
  | { readonly kind: 'auto'; readonly auto: AutoProxies }
  | { readonly kind: 'wrong'; readonly problem: string };

/** A list stands for itself, `china` for its mirrors, and `auto` may have candidates behind it, as in `auto|https://a.example.com|direct`. */
export function parseGoproxy(text: string): GoproxyWish {
  if (text === 'china') return { kind: 'list', list: [...china.mirrors, 'direct'].join('|'), sumdb: china.sumdb };
  const [first, ...others] = text.split(/[,|]/);
  if (others.includes('china') || others.includes('auto') || (first === 'china' && others.length > 0))
    return {
      kind: 'wrong',
      problem:
        '`china` stands alone, and `auto` stands first. Write for example `auto|https://proxy.example.com|direct`.',
    };
  if (first !== 'auto') return listOf(text, goproxyProblem(text));
  if (others.length === 0) return { kind: 'auto', auto: { candidates: [], last: 'direct' } };
  return autoOf(others, goproxyProblem(text.slice('auto'.length + 1)));
}

function listOf(list: string, problem: string | undefined): GoproxyWish {
  return problem === undefined ? { kind: 'list', list, sumdb: undefined } : { kind: 'wrong', problem };
}

function autoOf(elements: readonly string[], problem: string | undefined): GoproxyWish {
  if (problem !== undefined) return { kind: 'wrong', problem: `behind \`auto\`, ${problem}` };
  const end = elements.at(-1);
  const last = end === 'direct' || end === 'off' ? end : undefined;
  const candidates = last === undefined ? elements : elements.slice(0, -1);
  const bad = candidates.findIndex((element) => !/^https?:/i.test(element));
  if (bad >= 0 || candidates.length === 0) {
    const problemText = `behind \`auto\`, element ${bad < 0 ? 1 : bad + 1} is no proxy that could be asked. Write http or https URLs, and \`direct\` or \`off\` only at the end.`;
    return { kind: 'wrong', problem: problemText };
  }
  return { kind: 'auto', auto: { candidates, last } };
}

/** Elements between `,` and `|`: URLs, `off` or `direct` (https://go.dev/ref/mod#environment-variables). */
function goproxyProblem(list: string): string | undefined {
  const advice =
    'Write URLs and `direct` or `off`, separated by `,` (next one on 404 and 410) or `|` (next one on any error), as in `https://proxy.example.com|direct`, or `china` or `auto`.';
  if (/\s/.test(list)) return `a list of proxies holds no spaces and no new lines. ${advice}`;
  for (const [index, element] of list.split(/[,|]/).entries()) {
    const position = `element ${index + 1}`;
    if (element === '') return `${position} is empty. ${advice}`;
    if (element === 'off' || element === 'direct') continue;
    const url = urlFrom(element);
    // No part of a text that is no URL is repeated: it may hold a password.
    if (url === undefined || !element.includes('://')) {
      return `${position} is neither a URL nor \`direct\` nor \`off\`.${didYouMean(element, ['direct', 'off', 'china', 'auto'])} ${advice}`;
    }
    if (!['http:', 'https:', 'file:'].includes(url.protocol))
      return `${position} begins with \`${url.protocol}//\`; Go knows \`https://\`, \`http://\` and \`file://\`. ${advice}`;
    if (url.protocol !== 'file:' && url.hostname === '') return `${position} names no host. ${advice}`;
    if (url.search !== '' || url.hash !== '')
      return `${position} has a query or a fragment, which Go does not accept. ${advice}`;
  }
  return undefined;
}

function urlFrom(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
