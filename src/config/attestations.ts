import { booleanFrom } from './inputs/input-reader.ts';
import type { InputReader } from './inputs/input-reader.ts';
import type { InputName } from './inputs/inputs.ts';
import { parseFields } from './inputs/lists.ts';
import type { RunFacts } from './run/run-facts.ts';

/** Values for `--attest`. */
export interface Attestations {
  /** What the inputs ask for. */
  readonly attestations: readonly string[];
  /** To be added only where the builder takes it. */
  readonly defaultAttestation: string | undefined;
}

/**
 * As `getAttestArgs` of docker/build-push-action makes them: the inputs provenance and sbom win over attests, and
 * inside Actions an image that is
 * not loaded into Docker gets provenance by default, unless BUILDX_NO_DEFAULT_ATTESTATIONS is on.
 */
export function parseAttestations(
  reader: InputReader,
  build: { readonly load: boolean; readonly outputs: readonly string[] },
  facts: RunFacts,
): Attestations {
  const attests = reader.list('attests').map(({ text }) => ({ text, fields: fieldsOf(reader, 'attests', text) }));
  const provenance = provenanceInput(reader, facts);
  const sbom = reader.text('sbom');
  const hasProvenance = provenance !== undefined || attests.some((attest) => isOfType(attest.fields, 'provenance'));
  return {
    attestations: [
      ...(provenance === undefined
        ? []
        : [withSwitches(fieldsOf(reader, 'provenance', `type=provenance,${provenance}`))]),
      ...(sbom === undefined ? [] : [withSwitches(fieldsOf(reader, 'sbom', `type=sbom,${sbom}`))]),
      ...attests.flatMap(({ text, fields }) => {
        if (isOfType(fields, 'provenance')) return provenance === undefined ? [withBuilderId(text, facts)] : [];
        if (isOfType(fields, 'sbom')) return sbom === undefined ? [text] : [];
        return [withSwitches(fields)];
      }),
    ],
    defaultAttestation:
      hasProvenance || !facts.inActions || facts.wishes.noDefaultAttestations || loadsIntoDocker(build)
        ? undefined
        : `type=provenance,${withBuilderId(defaultProvenance(facts), facts)}`,
  };
}

/** The types that `--output` asks for. A value without a type is a folder for the files: `local`. */
export function exporterTypes(outputs: readonly string[]): readonly string[] {
  return outputs.map((output) => {
    const fields = parseFields(output) ?? [];
    if (fields.length === 1 && fields[0]?.trim().startsWith('type=') !== true) return 'local';
    return fields.map(keyAndValue).find(({ key }) => key === 'type')?.value ?? '';
  });
}

function loadsIntoDocker(build: { readonly load: boolean; readonly outputs: readonly string[] }): boolean {
  return build.load || exporterTypes(build.outputs).includes('docker');
}

/** A private repository gets the least that provenance can hold, a public one everything. */
function defaultProvenance(facts: RunFacts): string {
  return facts.visibility === 'private' ? 'mode=min,inline-only=true' : 'mode=max';
}

function provenanceInput(reader: InputReader, facts: RunFacts): string | undefined {
  const text = reader.text('provenance');
  if (text === undefined) return undefined;
  const flag = booleanFrom(text);
  if (flag === undefined) return withBuilderId(text, facts);
  if (!flag) return 'false';
  return facts.inActions ? `builder-id=${workflowRunUrl(facts)}` : 'true';
}

function withBuilderId(attributes: string, facts: RunFacts): string {
  const fields = parseFields(attributes) ?? [];
  if (!facts.inActions || fields.some((field) => keyAndValue(field).key === 'builder-id')) return attributes;
  return `${attributes},builder-id=${workflowRunUrl(facts)}`;
}

function workflowRunUrl(facts: RunFacts): string {
  return `${facts.serverUrl}/${facts.repository}/actions/runs/${facts.runId}/attempts/${facts.runAttempt}`;
}

/**
 * `true` and `false` among the attributes switch an attestation on and off (github.com/docker/buildx,
 * util/buildflags/attests.go).
 */
function withSwitches(fields: readonly string[]): string {
  return fields
    .map((field) => {
      if (/^(1|t|T|true|TRUE|True)$/.test(field)) return 'disabled=false';
      return /^(0|f|F|false|FALSE|False)$/.test(field) ? 'disabled=true' : field;
    })
    .join(',');
}

function fieldsOf(reader: InputReader, name: InputName, text: string): readonly string[] {
  const fields = parseFields(text);
  if (fields === undefined)
    reader.report(
      name,
      'its double quotes cannot be parsed. Write `name=value,name=value`; quotes may stand only around a whole `name=value`.',
    );
  return (fields ?? []).map((field) => field.trim());
}

function isOfType(fields: readonly string[], type: string): boolean {
  return fields.map(keyAndValue).some(({ key, value }) => key === 'type' && value === type);
}

function keyAndValue(field: string): { readonly key: string; readonly value: string } {
  const [key = '', value = ''] = field.split('=');
  return { key: key.trim(), value: value.trim() };
}
