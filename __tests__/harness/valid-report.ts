import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema = path.join(import.meta.dirname, '../../docs/report.schema.json');
const ajv = new Ajv2020({ strict: true });
const isReport = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

/** The report as it is; throws where it is not as the published schema says. */
export function validReport(report: unknown): unknown {
  if (isReport(report)) return report;
  throw new Error(`report.json is not as docs/report.schema.json says: ${ajv.errorsText(isReport.errors)}`);
}
