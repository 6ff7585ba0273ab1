import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { decodedText, listOf, objectOf } from '../../text/json-schemas.ts';
import type { Limits } from '../store/store.ts';
import type { Answered, RegistryCalls, Repository } from './registry-calls.ts';
import type { Descriptor } from './registry-entry.ts';
import { entryType } from './registry-entry.ts';

/** A manifest as the registry has it. */
interface FoundManifest {
  readonly text: string;
  readonly descriptor: Descriptor;
}

/**
 * Lists, reads, writes and deletes manifests of one repository (distribution-spec 1.1); layers never pass it. What is not there is
 * `undefined`. Any trouble is thrown, in words for people that hold nothing of what a login service said.
 */
export interface RegistryApi {
  tags(limits: Limits): Promise<readonly string[]>;
  read(reference: string, limits: Limits): Promise<FoundManifest | undefined>;
  write(tag: string, text: string, limits: Limits): Promise<void>;
  /** By its digest: only some registries delete a tag by its name. */
  remove(digest: string, limits: Limits): Promise<'removed' | 'gone' | 'denied'>;
  /** Why nothing can be pushed; empty where the registry takes an upload. */
  readOnlyReason(limits: Limits): Promise<string>;
}

/** Tags of one answer, and answers: a repository with more is not one for snapshots. */
const tagsPerPage = 1000;
const mostPages = 20;

/** The API of a repository. */
export function registryApi(calls: RegistryCalls, { host, name }: Repository): RegistryApi {
  const where = `${host}/${name}`;
  const manifests = (reference: string): string => `/v2/${name}/manifests/${reference}`;
  return {
    tags: async (limits) => {
      const tags: string[] = [];
      let path: string | undefined = `/v2/${name}/tags/list?n=${tagsPerPage}`;
      for (let page = 0; path !== undefined; page += 1) {
        if (page === mostPages) throw new Error(`${where} has too many tags: use a repository for the caches alone`);
        const answer = await calls.send({ method: 'GET', path, actions: 'pull' }, limits);
        if (answer.status === 404) return tags;
        const list = decodedText(tagsSchema, textOf(answer, 200, `list the tags of ${where}`));
        if (list === undefined) throw new Error(`${host} does not answer as a registry does`);
        tags.push(...(list.tags ?? []));
        const [, next] = /<([^>]+)>\s*;\s*rel="?next"?/.exec(answer.headers['link'] ?? '') ?? [];
        path = next === undefined ? undefined : calls.pathOf(next);
      }
      return tags;
    },
    read: async (reference, limits) => {
      const headers = { accept: types };
      const answer = await calls.send({ method: 'GET', path: manifests(reference), actions: 'pull', headers }, limits);
      if (answer.status === 404) return undefined;
      const text = textOf(answer, 200, `read ${where}`);
      const [mediaType = ''] = (answer.headers['content-type'] ?? '').split(';');
      const digest = `sha256:${createHash('sha256').update(answer.body).digest('hex')}`;
      return { text, descriptor: { mediaType, digest, size: answer.body.length } };
    },
    write: async (tag, body, limits) => {
      const headers = { 'content-type': entryType };
      const call = { method: 'PUT', path: manifests(tag), actions: 'pull,push', headers, body } as const;
      textOf(await calls.send(call, limits), 201, `write to ${where}`);
    },
    remove: async (digest, limits) => {
      const call = { method: 'DELETE', path: manifests(digest), actions: 'pull,push,delete' } as const;
      const { status } = await calls.send(call, limits);
      if (status === 404) return 'gone';
      if ([400, 401, 403, 405].includes(status)) return 'denied';
      if (status !== 202 && status !== 200) throw new Error(`${host} answers a deletion with status ${status}`);
      return 'removed';
    },
    readOnlyReason: async (limits) => {
      const headers = { 'content-length': '0' };
      const path = `/v2/${name}/blobs/uploads/`;
      const answer = await calls.send({ method: 'POST', path, actions: 'pull,push', headers }, limits);
      if ([401, 403, 405].includes(answer.status)) return refusal(answer, `push to ${where}`);
      const begun = answer.status === 202 ? calls.pathOf(answer.headers['location'] ?? '') : undefined;
      if (begun !== undefined) await calls.send({ method: 'DELETE', path: begun, actions: 'pull,push' }, limits);
      return '';
    },
  };
}

const tagsSchema = objectOf({ tags: v.exactOptional(v.nullable(listOf(v.string()))) });
const types = [entryType, 'application/vnd.oci.image.manifest.v1+json'].join(', ');
const errorsSchema = objectOf({ errors: listOf(objectOf({ code: v.pipe(v.string(), v.regex(/^[A-Z_]{1,40}$/)) })) });

/** The body of an answer with the status that a call should have. */
function textOf(answer: Answered, wanted: number, what: string): string {
  if (answer.status !== wanted) throw new Error(refusal(answer, what));
  return Buffer.from(answer.body).toString();
}

function refusal({ status, body }: Answered, what: string): string {
  const [error] = decodedText(errorsSchema, Buffer.from(body).toString())?.errors ?? [];
  const may = status === 401 || status === 403 ? 'this run may not' : 'it is not possible to';
  return `${may} ${what} (status ${status}${error === undefined ? '' : ` ${error.code}`})`;
}
