import { inputs } from '../../config/inputs/inputs.ts';
import { flagLines } from './command-output.ts';

/** What the program prints without a command: all commands, and the flags of `build`. */
export function programHelp(): string {
  return [
    'Builds a Go image with BuildKit, with the caches of earlier builds in its cache mounts.',
    '',
    'Usage: cached-go-docker-build build [flags] [context]',
    '       cached-go-docker-build check-proxy [flags] [context]',
    '       cached-go-docker-build compare [flags] [context]    (flags: compare --help)',
    '       cached-go-docker-build doctor [flags] [context]    (flags: doctor --help)',
    '       cached-go-docker-build init [flags] [path]    (flags: init --help)',
    '       cached-go-docker-build plan [flags] [path]    (flags: plan --help)',
    '       cached-go-docker-build mounts restore|save [flags] [context]    (flags: mounts --help)',
    '       cached-go-docker-build report [--format text|markdown|json] <file>...',
    '       cached-go-docker-build stats [--html <file>] <folder>',
    '',
    'check-proxy asks module proxies for a file of this module, those of --goproxy or those that `auto` would choose from,',
    'and exits with 1 if none responds correctly. It needs no Docker.',
    '',
    'compare builds cold and warm, and exits with 1 if the files of the two images differ.',
    '',
    'Without --cache-store the caches are kept in your cache folder. Flags that take lists can be given several times.',
    '',
    ...flagLines(inputs),
  ].join('\n');
}
