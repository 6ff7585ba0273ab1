import path from 'node:path';
import { wordValue } from '../../dockerfile/commands/built-packages.ts';
import type { MainModules } from './module-versions.ts';
import type { GoStep } from '../reads/run-reads.ts';

/** One way to read the packages of a set of modules: for one platform, with or without cgo, with these tags. */
export interface GoView {
  readonly main: MainModules;
  readonly goos: string;
  readonly goarch: string;
  readonly cgo: '0' | '1';
  readonly tags: string;
}

/** What identifies a view: images that have the same share one list of packages. */
export function viewKey({ main, goos, goarch, cgo, tags }: GoView): string {
  return JSON.stringify([main, goos, goarch, cgo, tags]);
}

/** How the packages of a go command are read: with cgo and without it, where nobody here knows which. */
export function goViews(step: GoStep, main: MainModules, platform: string): readonly GoView[] {
  const [os = '', arch = ''] = platform.split('/');
  const value = (name: string): string => settingOf(step, name);
  const isForTarget = step.call.program === 'xx-go';
  const cgo = value('CGO_ENABLED');
  return (['0', '1'] as const)
    .filter((each) => (cgo !== '0' && cgo !== '1') || each === cgo)
    .map((each) => ({
      main,
      goos: (isForTarget ? '' : value('GOOS')) || os,
      goarch: (isForTarget ? '' : value('GOARCH')) || arch,
      cgo: each,
      tags: step.tags,
    }));
}

function settingOf({ call, view, variables }: GoStep, name: string): string {
  const word = call.assigned.get(name);
  const value =
    word === undefined
      ? view.step.before.env.get(name)
      : wordValue({ ...word, text: word.text.slice(name.length + 1) }, variables);
  // It becomes a part of go's environment.
  return value !== undefined && /^[a-z0-9]+$/.test(value) ? value : '';
}

/** The folder in which go is run for a view; absolute. */
export function rootOf({ main }: Pick<GoView, 'main'>): string {
  return main.kind === 'workspace' ? path.dirname(main.file) : main.folder;
}

/** A package as go is asked for it at the root of a view, whatever folder the Dockerfile names it in. */
export function patternAt(root: string, folder: string, name: string): string {
  if (!/^\.{1,2}(?:\/|$)|^\//.test(name) && !name.endsWith('.go')) return name;
  const takesAll = /(?:^|\/)\.\.\.$/.test(name);
  const plain = name.endsWith('.go') ? path.dirname(name) : name.replace(/\/?\.\.\.$/, '');
  const at = path.relative(root, path.resolve(folder, plain)).split(path.sep).join('/');
  const relative = at === '' ? '.' : at.startsWith('../../') || at === '..' ? at : `./${at}`;
  return takesAll ? `${relative}/...` : relative;
}
