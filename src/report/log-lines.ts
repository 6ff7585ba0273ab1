import {
  balances,
  cacheNames,
  degradedPhases,
  phaseTimes,
  restoredText,
  savedText,
  totalMs,
  verdictText,
  warmthText,
} from './cache-text.ts';
import { columns } from './columns.ts';
import { oneLine } from './markdown.ts';
import { proxyLines } from './proxy-table.ts';
import type { CacheReport, Finding, PhaseReport, RunReport } from './run-report.ts';
import type { DomainPlan, EditPlan, KeyPlan, MountPlan, RunPlan, TrustPlan } from './run-preview.ts';
import { duration, size } from '../text/units.ts';

/** The last line of a phase's group: its outcome with the time. */
export function phaseLine(phase: PhaseReport): string {
  const reason = phase.reason === '' ? '' : `: ${oneLine(phase.reason)}`;
  switch (phase.outcome) {
    case 'done':
      return `${phase.name} done in ${duration(phase.ms)}${reason}`;
    case 'skipped':
      return `${phase.name} skipped${reason}`;
    case 'degraded':
      return `${phase.name} gave up after ${duration(phase.ms)}; the run continues without it${reason}`;
    case 'failed':
      return `${phase.name} failed after ${duration(phase.ms)}${reason}`;
  }
}

/** What a run knows of its builder, in a row for each node. */
export function builderLines({ name, driver, nodes }: ShownBuilder): readonly string[] {
  return [
    `${name} (driver ${driver})`,
    ...columns(
      nodes.map((node) => [
        node.name,
        node.endpoint ?? '',
        node.status ?? '',
        node.buildkitVersion === undefined ? '' : `BuildKit ${node.buildkitVersion}`,
        node.platforms.join(', '),
      ]),
    ),
  ];
}

interface ShownBuilder {
  readonly name: string;
  readonly driver: string;
  readonly nodes: readonly {
    readonly name: string;
    readonly endpoint?: string;
    readonly status?: string;
    readonly buildkitVersion?: string;
    readonly platforms: readonly string[];
  }[];
}

/** How a cache was found, and why this one: what is known of it before it is used. */
export function foundLines(cache: CacheReport): readonly string[] {
  const first = `${cacheNames[cache.kind]}: ${cache.hit}, ${oneLine(cache.reason)}`;
  if (cache.hit === 'off' || cache.matchedKey === '') return [first];
  return [first, `  from ${oneLine(cache.matchedKey)}, ${size(cache.restored.bytes)}`];
}

/** The same at the end of a run, with what became of it. */
function cacheLines(cache: CacheReport): readonly string[] {
  const name = cacheNames[cache.kind];
  const first = `${name}: ${cache.hit}, ${oneLine(cache.reason)}`;
  if (cache.hit === 'off') return [first];
  return [
    first,
    ...(cache.matchedKey === '' ? [] : [`  from ${oneLine(cache.matchedKey)}`]),
    `  ${restoredText(cache)}`,
  ];
}

/** A key with every part that went into it, and what is tried when nothing matches it. */
function keyLines(key: KeyPlan): readonly string[] {
  return [
    `${cacheNames[key.kind]} key ${oneLine(key.primaryKey)}`,
    ...partLines(key.parts),
    ...(key.fallbacks.length === 0 ? ['  no other key is tried'] : ['  else, in this order:']),
    ...columns(key.fallbacks.map((fallback) => [`${fallback.prefix}*`, fallback.reason])).map((line) => `  ${line}`),
  ];
}

/** One line for each part; what a part is made from stands below it. */
function partLines(parts: KeyPlan['parts']): readonly string[] {
  const rows = columns(parts.map(({ name, value, reason }) => [name, value, reason]));
  return parts.flatMap((part, index) => [
    rows[index] ?? '',
    ...columns((part.parts ?? []).map(({ name, value, reason }) => [name, value, reason])).map((line) => `  ${line}`),
  ]);
}

/**
 * Everything that a run would do, one section after another; `dry-run` prints it and nothing else happens. `unshown` are the
 * findings that nothing else prints.
 */
export function planLines(plan: RunPlan, unshown: readonly Finding[] = plan.findings): readonly string[] {
  return [
    ...section('Build', [
      ...columns([
        ['builder', `${plan.build.builder} (driver ${plan.build.driver})`],
        ['Dockerfile', plan.build.dockerfile],
        ['store', plan.caches.store.kind, plan.caches.store.reason],
      ]),
    ]),
    ...(plan.build.nodes === undefined
      ? []
      : section(
          'Nodes',
          columns(plan.build.nodes.map(({ name, platforms, caches }) => [name, platforms.join(', '), caches])),
        )),
    ...section(
      'Stages',
      columns(
        plan.build.stages.map(({ name, base, line, go }) => [
          name,
          `line ${line}`,
          `FROM ${base}`,
          go ? 'uses Go' : '',
        ]),
      ),
    ),
    ...section('Cache mounts', mountLines(plan.caches.mounts)),
    ...section('Edits', editLines(plan.build.edits)),
    ...section(
      'Go settings',
      columns(
        plan.build.settings.map(({ name, id }) => [
          name,
          `as ${id === '' ? 'build argument' : `secret ${id}`}, value not shown`,
        ]),
      ),
    ),
    ...(plan.build.moduleProxies === undefined ? [] : section('Module proxies', proxyLines(plan.build.moduleProxies))),
    ...section('Network', columns(plan.build.network.map(({ name, way }) => [name, way]))),
    ...section(
      'Trust',
      columns([
        ...plan.caches.trust.map((trust) => [cacheNames[trust.kind], rights(trust), trust.reason]),
        domainCells(plan.caches.domain),
      ]),
    ),
    ...section(
      'Keys',
      plan.caches.keys.flatMap((key) => keyLines(key).map((line) => `  ${line}`)),
    ),
    ...section('Findings', findingLines(plan.findings, unshown)),
  ];
}

/** What a run says at its very end; the same facts as the summary. */
export function closingLines(report: RunReport): readonly string[] {
  return [
    `${report.result} in ${duration(totalMs(report))} (${phaseTimes(report)})`,
    ...(report.warmth === undefined ? [] : [oneLine(warmthText(report.warmth))]),
    ...report.caches.flatMap((cache) =>
      cache.hit === 'off' ? cacheLines(cache) : [...cacheLines(cache), `  ${oneLine(savedText(cache))}`],
    ),
    ...degradedPhases(report).map((phase) => `No ${phase.name}: ${oneLine(phase.reason)}`),
    ...balances(report.caches).map(({ name, text }) => `${name}: ${text}`),
    `Caching: ${verdictText(report.verdict)}`,
  ];
}

function mountLines(mounts: readonly MountPlan[]): readonly string[] {
  return columns(
    mounts.map((mount) => [
      mount.decision,
      mount.kind,
      mount.target,
      `stage ${mount.stage}, line ${mount.line}`,
      `identity ${mount.identity}`,
      mount.reason,
    ]),
  );
}

function editLines(edits: EditPlan): readonly string[] {
  return columns([
    ...edits.changed.map(({ line, added }) => ['edited', `line ${line}`, added.join(' ')]),
    ...edits.skipped.map(({ stage, line, reason, fix }) => [
      'skipped',
      `line ${line}`,
      `${stage === '' ? '' : `stage ${stage}: `}${reason}${fix === '' ? '' : `; ${fix}`}`,
    ]),
  ]);
}

/** Findings, each with its place and what to do; those that are shown elsewhere are only counted on. */
export function findingLines(all: readonly Finding[], unshown: readonly Finding[]): readonly string[] {
  const others = unshown.length === 0 && all.length > 0 ? ['  see the warnings and errors below'] : [];
  const lines = unshown.map(({ rule, file, line, message, fix, level }) => {
    const place = file === '' ? '' : `${file}${line === 0 ? '' : `:${line}`} `;
    return `  ${oneLine(`${level === undefined ? '' : `${level}: `}${place}${message} (${rule})${fix === '' ? '' : `: ${fix}`}`)}`;
  });
  return [...lines, ...others];
}

function rights({ read, write }: TrustPlan): string {
  if (read && write) return 'read and write';
  if (read) return 'read only';
  return write ? 'write only' : 'off';
}

function domainCells({ name, apart, reason }: DomainPlan): readonly string[] {
  return apart === ''
    ? ['Cache mounts', 'shared', reason]
    : ['Cache mounts', 'kept apart', `${name}: ${reason}, as ${apart}`];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [title, ...(lines.length === 0 ? ['  none'] : lines)];
}
