import { createTranscript, type TranscriptLine } from './library-transcript.ts';

/** Notes the lines that this process prints from now on; they are printed all the same. Gives what was noted so far. */
export function notedOutput(): () => readonly TranscriptLine[] {
  const transcript = createTranscript([]);
  let unfinished = '';
  process.stdout.write = new Proxy(process.stdout.write.bind(process.stdout), {
    apply: (write, stream, given: readonly unknown[]): unknown => {
      const [chunk] = given;
      if (typeof chunk === 'string') {
        const lines = `${unfinished}${chunk}`.split(/\r?\n/);
        unfinished = lines.pop() ?? '';
        for (const line of lines) transcript.add(line);
      }
      return Reflect.apply(write, stream, given);
    },
  });
  return () => transcript.lines;
}
