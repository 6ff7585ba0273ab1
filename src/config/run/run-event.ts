import * as v from 'valibot';
import { absentOr } from '../../text/json-schemas.ts';

const text = absentOr(v.pipe(v.string(), v.minLength(1)));
const number = absentOr(v.pipe(v.number(), v.safeInteger()));
const none = {};

/**
 * What the action reads of the event that started a run (https://docs.github.com/webhooks/webhook-events-and-payloads). A part that is
 * no object is there all the same, and tells nothing: a pull request of which nothing is told counts as one of a fork.
 */
const runEventSchema = v.fallback(
  v.object({
    action: text,
    /** Of a push: the commit that the ref had; zeros when it was not there. */
    before: text,
    merge_group: absentOr(v.object({ base_sha: text })),
    repository: absentOr(v.object({ default_branch: text, visibility: text, private: absentOr(v.boolean()) })),
    pull_request: v.nullish(
      v.fallback(
        v.object({
          number,
          base: absentOr(v.object({ ref: text, sha: text })),
          head: absentOr(v.object({ sha: text, repo: absentOr(v.object({ full_name: text })) })),
          user: absentOr(v.object({ login: text })),
        }),
        none,
      ),
    ),
    /** A comment on a pull request names it as an issue, with a `pull_request` of other fields. */
    issue: absentOr(v.object({ number, pull_request: v.nullish(v.unknown()) })),
  }),
  none,
);

export interface RunEvent extends v.InferOutput<typeof runEventSchema> {}

/** Reads the parsed JSON of GITHUB_EVENT_PATH, whatever it is. */
export function runEventFrom(event: unknown): RunEvent {
  return v.parse(runEventSchema, event);
}
