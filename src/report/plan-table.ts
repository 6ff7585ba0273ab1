import { count } from '../text/units.ts';
import { columns } from './columns.ts';
import { markdownCode, markdownText } from './markdown.ts';

/** A row of the plan: an image, whether it is affected, and why. */
interface PlanRow {
  readonly name: string;
  /** The Dockerfile, from the repository. */
  readonly file: string;
  readonly affected: boolean;
  readonly reason: string;
}

/** The plan as it is told to people. `compared` says with what the checkout was compared. */
interface PlanTexts {
  readonly rows: readonly PlanRow[];
  readonly compared: string;
}

/** For the log. */
export function planTableLines({ rows, compared }: PlanTexts): readonly string[] {
  return [
    `${heading(rows)} ${compared}`,
    ...columns([
      ['IMAGE', 'DOCKERFILE', 'BUILD', 'REASON'],
      ...rows.map(({ name, file, affected, reason }) => [name, file, affected ? 'yes' : 'no', reason]),
    ]),
  ];
}

/** For the job's page. */
export function planSummary({ rows, compared }: PlanTexts): string {
  return [
    `### Images: ${heading(rows)}`,
    '',
    markdownText(compared),
    '',
    '| Image | Dockerfile | Build | Reason |',
    '|---|---|---|---|',
    ...rows.map(
      ({ name, file, affected, reason }) =>
        `| ${markdownCode(name)} | ${markdownCode(file)} | ${affected ? '**yes**' : 'no'} | ${markdownText(reason)} |`,
    ),
    '',
  ].join('\n');
}

function heading(rows: readonly PlanRow[]): string {
  const affected = rows.filter((row) => row.affected).length;
  return `${affected} of ${count(rows.length, 'image', 'images')} affected.`;
}
