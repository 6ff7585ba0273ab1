import { runCommands } from '../../dockerfile/shell/run-commands.ts';
import { programName, unwrapped } from '../../dockerfile/shell/wrapped-program.ts';
import { builtStages } from '../../dockerfile/stages/placed-dockerfile.ts';
import type { Instruction } from '../../dockerfile/syntax/parse.ts';
import type { GoUse } from '../../findings/facts/facts.ts';
import type { DoctorFacts } from '../frame/doctor-facts.ts';
import { settingRemoved } from '../frame/setting-removed.ts';
import type { DoctorRule, Found } from '../frame/doctor-rule.ts';

/** What ends a build, or makes its result worse. */
export const spoiledBuildRules: readonly DoctorRule[] = [
  {
    id: 'gocache-off',
    level: 'error',
    title: 'GOCACHE=off turns the build cache off, and Go needs it.',
    why: 'Since Go 1.12 each build ends with `build cache is disabled by GOCACHE=off, but required as of Go 1.12`.',
    instead: 'Remove the setting. To build without old entries, set `no-cache` for one run.',
    inStep: true,
    find: cacheOff,
  },
  {
    id: 'packed-binary',
    level: 'notice',
    title: 'The binary is packed with UPX.',
    why: 'Packing takes time in each build. The program is unpacked at each start into memory that no two processes share, and virus scanners report it. A registry compresses layers anyway.',
    instead: "Leave it out. `-ldflags='-s -w'` removes the symbols.",
    byHand: 'The image grows without it.',
    inStep: false,
    find: packs,
  },
];

function cacheOff(facts: DoctorFacts): readonly Found[] {
  const isOff = ({ call, view }: GoUse): boolean => {
    const inline = call.assigned.get('GOCACHE')?.text.replace('GOCACHE=', '');
    const value = inline ?? view.step.before.env.get('GOCACHE');
    return value === 'off' && !view.step.inherited && ['build', 'install', 'test', 'vet'].includes(call.verb);
  };
  const use = facts.uses.find(isOff);
  if (use === undefined) return [];
  const { instruction } = use.view.step;
  const setting = use.view.stage.instructions.findLast(
    ({ keyword, args, line }) => keyword === 'ENV' && line < instruction.line && /\bGOCACHE[= ]/.test(args),
  );
  const at = setting ?? instruction;
  return [
    {
      line: at.line,
      message: 'With GOCACHE=off go ends with "build cache is disabled by GOCACHE=off, but required as of Go 1.12".',
      fix: 'Remove GOCACHE=off.',
      patch: settingRemoved(facts, at, { name: 'GOCACHE', value: 'off' }),
    },
  ];
}

function packs({ read }: DoctorFacts): readonly Found[] {
  return builtStages(read)
    .flatMap(({ instructions }) => instructions)
    .filter(isPacking)
    .map(({ line }) => ({
      line,
      message: 'UPX makes the program slower to start and larger in memory, and takes time in each build.',
      fix: "Leave it out, and build with -ldflags='-s -w'.",
    }));
}

/** Not what only asks it for its version, or unpacks. */
function isPacking(instruction: Instruction): boolean {
  if (instruction.keyword !== 'RUN') return false;
  return runCommands(instruction).some(({ words }) => {
    const own = unwrapped(words);
    const isOther = own.some(({ text }) => /^(?:--version|-V|-t|-d)$/.test(text));
    return programName(own) === 'upx' && own.length > 1 && !isOther;
  });
}
