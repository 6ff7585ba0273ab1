import { describe, expect, test } from '@jest/globals';
import { runFactsFrom } from '../../src/config/run/run-facts.ts';
import { configOf, givenFacts, localFacts, problemsOf } from './given.ts';

describe('attestations', () => {
  const url = 'https://github.com/me/app/actions/runs/77/attempts/2';
  const publicDefault = `type=provenance,mode=max,builder-id=${url}`;
  test.each<[string, Record<string, string>, readonly string[], string | undefined]>([
    ['nothing asked', {}, [], publicDefault],
    ['loaded into Docker', { load: 'true' }, [], undefined],
    ['exported to Docker', { outputs: 'type=docker,dest=x.tar' }, [], undefined],
    ['a registry output', { outputs: 'type=registry,name=me/app' }, [], publicDefault],
    ['provenance: true', { provenance: 'true' }, [`type=provenance,builder-id=${url}`], undefined],
    ['provenance: false', { provenance: 'false' }, ['type=provenance,disabled=true'], undefined],
    ['provenance attributes', { provenance: 'mode=min' }, [`type=provenance,mode=min,builder-id=${url}`], undefined],
    ['a builder id of the user', { provenance: 'builder-id=me' }, ['type=provenance,builder-id=me'], undefined],
    ['sbom: true', { sbom: 'true' }, ['type=sbom,disabled=false'], publicDefault],
    ['sbom: false', { sbom: 'false' }, ['type=sbom,disabled=true'], publicDefault],
    ['sbom attributes', { sbom: 'generator=image' }, ['type=sbom,generator=image'], publicDefault],
    [
      'provenance in attests',
      { attests: 'type=provenance,mode=max' },
      [`type=provenance,mode=max,builder-id=${url}`],
      undefined,
    ],
    [
      'the inputs win over attests',
      { attests: 'type=provenance,mode=max\ntype=sbom', provenance: 'false', sbom: 'true' },
      ['type=provenance,disabled=true', 'type=sbom,disabled=false'],
      undefined,
    ],
    ['another attestation', { attests: 'type=other,x=true' }, ['type=other,x=true'], publicDefault],
  ])('%s', (_, given, attestations, defaultAttestation) => {
    const { build } = configOf(given);
    expect(build.attestations).toEqual(attestations);
    expect(build.defaultAttestation).toBe(defaultAttestation);
  });

  test('a private repository tells less', () => {
    const { build } = configOf({}, givenFacts({ visibility: 'private' }));
    expect(build.defaultAttestation).toBe(`type=provenance,mode=min,inline-only=true,builder-id=${url}`);
  });

  test('the job may wish for none by default', () => {
    const build = (wish: string, inputs = {}) =>
      configOf(inputs, runFactsFrom({ GITHUB_ACTIONS: 'true', BUILDX_NO_DEFAULT_ATTESTATIONS: wish }, {})).build;
    for (const wish of ['1', 'true', 'T']) expect(build(wish).defaultAttestation).toBeUndefined();
    for (const wish of ['', '0', 'false', 'yes']) expect(build(wish).defaultAttestation).toMatch(/^type=provenance,/);
    expect(build('1', { provenance: 'mode=max' }).attestations).toHaveLength(1);
  });

  test('outside Actions there is no run to name', () => {
    expect(configOf({}, localFacts).build.defaultAttestation).toBeUndefined();
    expect(configOf({ provenance: 'true' }, localFacts).build.attestations).toEqual(['type=provenance,disabled=false']);
    expect(configOf({ provenance: 'mode=max' }, localFacts).build.attestations).toEqual(['type=provenance,mode=max']);
  });

  test.each<[string, Record<string, string>]>([
    ['provenance', { provenance: 'mode="max"' }],
    ['sbom', { sbom: 'a=1,"b' }],
    ['cache-to', { 'cache-to': 'type=local,dest="x"' }],
  ])('quotes that cannot be read are a problem: %s', (input, given) => {
    expect(problemsOf(given)).toMatchObject([{ input, message: expect.stringContaining('double quotes') }]);
  });
});
