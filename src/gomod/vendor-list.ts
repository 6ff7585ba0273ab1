/** What vendor/modules.txt tells of one module. The version is empty for a replacement of all versions. */
interface VendoredModule {
  readonly module: string;
  readonly version: string;
  /** The main module's go.mod names it. */
  readonly explicit: boolean;
  /** `path`, or `module version`, of what it is replaced by; empty when it is not. */
  readonly replacedBy: string;
  /** Packages of it are in the folder. */
  readonly hasPackages: boolean;
}

export interface VendorList {
  /** It was written by `go work vendor`. */
  readonly ofWorkspace: boolean;
  readonly modules: readonly VendoredModule[];
}

const isVersion = (word: string): boolean => /^v\d/.test(word);

/** Reads a modules.txt as Go does (cmd/go/internal/modload.readVendorList): lines that it does not know are passed over. */
export function parseVendorList(text: string): VendorList {
  const lines = text.split('\n');
  const modules = new Map<string, VendoredModule>();
  let current: VendoredModule | undefined;
  const update = (change: Partial<VendoredModule>): void => {
    if (current === undefined) return;
    current = { ...current, ...change };
    modules.set(`${current.module} ${current.version}`, current);
  };
  for (const line of lines) {
    if (line.startsWith('# ')) {
      const found = moduleOf(line);
      if (found === 'unread') continue;
      current = found && (modules.get(`${found.module} ${found.version}`) ?? found);
      update(found === undefined || found.replacedBy === '' ? {} : { replacedBy: found.replacedBy });
    } else if (line.startsWith('## ')) {
      const entries = line
        .slice(3)
        .split(';')
        .map((entry) => entry.trim());
      if (entries.includes('explicit')) update({ explicit: true });
    } else if (/^\S+\r?$/.test(line)) update({ hasPackages: true });
  }
  return {
    ofWorkspace: /^## (?:[^\n]*;)?\s*workspace\s*(?:;|\r?$)/.test(lines[0] ?? ''),
    modules: [...modules.values()],
  };
}

/** `# module version`, `# module version => …`, `# module => …`. */
function moduleOf(line: string): VendoredModule | undefined | 'unread' {
  const [, module, second, ...rest] = line.trim().split(/\s+/);
  if (module === undefined || second === undefined) return 'unread';
  if (!isVersion(second) && second !== '=>') return undefined;
  const [arrow, ...target] = isVersion(second) ? rest : [second, ...rest];
  const [, targetVersion] = target;
  const isTarget =
    target.length === 1 || (target.length === 2 && targetVersion !== undefined && isVersion(targetVersion));
  return {
    module,
    version: isVersion(second) ? second : '',
    explicit: false,
    replacedBy: arrow === '=>' && isTarget ? target.join(' ') : '',
    hasPackages: false,
  };
}
