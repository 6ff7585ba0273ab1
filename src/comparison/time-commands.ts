import type { Dockerfile } from '../dockerfile/syntax/parse.ts';

/** A call of `date` whose output becomes a part of a command. */
const dateCall = /(?:\$\(|`)\s*date\b/;

/** Lines of RUNs that put the time of the build into a command, as in `-X main.date=$(date)`. */
export function timeCommands({ stages }: Dockerfile): readonly number[] {
  return stages
    .flatMap(({ instructions }) => instructions)
    .filter(({ keyword, args, heredocs }) => {
      const texts = [args, ...heredocs.map(({ content }) => content)];
      return keyword === 'RUN' && texts.some((text) => dateCall.test(text));
    })
    .map(({ line }) => line);
}
