import { posix } from 'node:path';
import { type ModuleSource, programFolders } from '../../init/program-needs.ts';
import { ConfigError } from '../services/errors.ts';
import { isPlainPath, shownPath } from './plain-paths.ts';

/** Folders whose programs help those who work on the module. */
const helpers = new Set(['_examples', 'example', 'examples', 'hack', 'internal', 'scripts', 'tools']);

const mostShown = 20;

/** The folder of the program that gets an image, from the module's folder: the one that is asked for, else the only one. */
export function chosenProgram(sources: readonly ModuleSource[], wanted: string | undefined): string {
  const all = programFolders(sources);
  if (all.length === 0)
    throw new ConfigError(
      'The module has no program: no file for Linux begins with `package main`. An image needs one, for example in cmd/app/main.go.',
    );
  const program = wanted === undefined ? onlyOne(all) : named(all, wanted);
  if (program !== '' && !isPlainPath(program))
    throw new ConfigError(
      `package: the folder \`${shownPath(program)}\` has characters that a Dockerfile reads as its own. Rename it.`,
    );
  return program;
}

function onlyOne(all: readonly string[]): string {
  const own = all.filter((folder) => !folder.split('/').some((part) => helpers.has(part)));
  const [first, ...others] = own.length > 0 ? own : all;
  if (first === undefined || others.length > 0)
    throw new ConfigError(
      `package: the module has ${own.length > 0 ? own.length : all.length} programs. Choose one: ${list(own.length > 0 ? own : all)}.`,
    );
  return first;
}

function named(all: readonly string[], wanted: string): string {
  const folder = posix.normalize(wanted).replace(/\/$/, '').replace(/^\.$/, '');
  if (all.includes(folder)) return folder;
  throw new ConfigError(`package: \`${shownPath(wanted)}\` is no folder of a program. Programs: ${list(all)}.`);
}

function list(folders: readonly string[]): string {
  const shown = folders
    .slice(0, mostShown)
    .map((folder) => `\`--package ${shownPath(folder === '' ? '.' : `./${folder}`)}\``);
  return [...shown, ...(folders.length > mostShown ? ['…'] : [])].join(', ');
}
