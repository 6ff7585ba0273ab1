/** What the Go files of the module and the folders of the context show, as far as somebody has looked. */
export interface SeenProject extends SeenSources {
  readonly folders: readonly SeenFolder[];
}

/** The first file that shows each; empty where none does. */
interface SeenSources {
  readonly opensTls: string;
  readonly loadsTimeZones: string;
  readonly usesCgo: string;
  /** Files or programs at run time, by their names: the program alone may not be enough. */
  readonly readsFiles: string;
}

/** A folder of the context. */
export interface SeenFolder {
  /** From the context. */
  readonly name: string;
  readonly bytes: number;
  /** No go command that builds reads anything in it. */
  readonly isUnneeded: boolean;
}

/** Of a project that nobody has looked at. */
export const nothingSeen: SeenProject = { opensTls: '', loadsTimeZones: '', usesCgo: '', readsFiles: '', folders: [] };

/** A Go file that is not a test. */
interface GoText {
  /** As messages name it. */
  readonly file: string;
  readonly text: string;
}

/** Modules whose clients talk to servers of the public authorities. */
const clients =
  /"(?:cloud\.google\.com\/go|github\.com\/aws\/aws-sdk-go(?:-v2)?|github\.com\/Azure\/azure-sdk-for-go|github\.com\/google\/go-github|github\.com\/slack-go\/slack|github\.com\/stripe\/stripe-go|google\.golang\.org\/api)\//;
const requests = /\bhttp\.(?:Get|Post|PostForm|Head|NewRequest|NewRequestWithContext)\(/;

const opensFiles =
  /\b(?:os|ioutil)\.(?:DirFS|Open|OpenFile|ReadDir|ReadFile)\(\s*["`]|\b(?:http\.Dir|ParseFiles|ParseGlob|LoadHTMLFiles|LoadHTMLGlob|SetConfigName)\(|\bexec\.(?:Command|CommandContext|LookPath)\(/;

/** Reads what the texts show. */
export function seenIn(texts: readonly GoText[]): SeenSources {
  const first = (isIt: (text: string) => boolean): string => texts.find(({ text }) => isIt(text))?.file ?? '';
  const has = (pattern: RegExp): boolean => texts.some(({ text }) => pattern.test(text));
  // Those that are compiled in.
  const hasRoots = has(/"golang\.org\/x\/crypto\/x509roots\/fallback"/);
  const hasZones = has(/"time\/tzdata"/);
  return {
    opensTls: hasRoots
      ? ''
      : first((text) => clients.test(text) || (requests.test(text) && /["`]https:\/\/[\w.-]+\.[a-z]/.test(text))),
    loadsTimeZones: hasZones ? '' : first((text) => /\btime\.LoadLocation\(/.test(text)),
    usesCgo: first((text) => /^import\s+(?:\(\s*)?"C"/m.test(text) || /"github\.com\/mattn\/go-sqlite3"/.test(text)),
    readsFiles: first((text) => opensFiles.test(text)),
  };
}
