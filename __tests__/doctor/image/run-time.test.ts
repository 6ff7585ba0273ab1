import { describe, expect, test } from '@jest/globals';
import { examined, fixed } from '../given.ts';

const build = ['FROM golang:1.24 AS build', 'WORKDIR /src', 'COPY . .', 'RUN go build -o /app .'];
const image = (...lines: readonly string[]): string => [...build, ...lines].join('\n');
const toldOf = async (id: string, text: string): Promise<readonly string[]> =>
  (await examined(text, { only: [id] })).told;

describe('runs-as-root', () => {
  const id = 'runs-as-root';
  const bad = image('FROM scratch', 'COPY --from=build /app /app', 'ENTRYPOINT ["/app"]');

  test('no USER in the last stage', async () => {
    expect(await toldOf(id, bad)).toEqual([`7 ${id}`]);
    expect(await fixed(bad, [id])).toContain('USER 65532:65532\nENTRYPOINT ["/app"]');
  });

  test('a port that anybody may have', async () => {
    const text = image('FROM scratch', 'EXPOSE 8080/tcp 9090', 'CMD ["/app"]');
    expect(await fixed(text, [id])).toContain('USER 65532:65532\nCMD ["/app"]');
  });

  test.each([
    ['root by its name, on Alpine', ['FROM alpine:3', 'USER root', 'CMD ["/app"]']],
    ['root by its number', ['FROM gcr.io/distroless/static', 'USER 0:0', 'CMD ["/app"]']],
    ['a port of root', ['FROM scratch', 'EXPOSE 8080 80/tcp', 'CMD ["/app"]']],
    ['a port that a variable names', ['FROM scratch', 'EXPOSE $PORT', 'CMD ["/app"]']],
    ['a folder that the program may write to', ['FROM scratch', 'WORKDIR /data', 'CMD ["/app"]']],
  ])('%s, which a person has to change', async (_name, lines) => {
    const { told, findings } = await examined(image(...lines), { only: [id] });
    expect(told).toEqual([`7 ${id}`]);
    expect(findings[0]?.patch).toBeUndefined();
  });

  test.each([
    ['a user by its number', ['FROM scratch', 'USER 65532', 'ENTRYPOINT ["/app"]']],
    ['a user by its name', ['FROM alpine:3', 'USER app:app', 'ENTRYPOINT ["/app"]']],
    ['an image that has a user', ['FROM gcr.io/distroless/static-debian12:nonroot', 'ENTRYPOINT ["/app"]']],
    ['an image to work in', ['FROM golang:1.24', 'CMD ["go", "test", "./..."]']],
    ['an image that nobody knows', ['FROM acme/base:1', 'ENTRYPOINT ["/app"]']],
    ['files that are exported, and no program', ['FROM scratch', 'COPY --from=build /app /']],
    ['a script that takes another user', ['FROM alpine:3', 'RUN apk add su-exec', 'ENTRYPOINT ["/entrypoint.sh"]']],
    ['a user of the stage that it is built from', ['FROM alpine:3 AS base', 'USER 1000', 'FROM base', 'CMD ["/app"]']],
  ])('near: %s', async (_name, lines) => {
    expect(await toldOf(id, image(...lines))).toEqual([]);
  });
});

describe('entrypoint-without-shell', () => {
  const id = 'entrypoint-without-shell';

  test.each(['scratch', 'gcr.io/distroless/static-debian12:nonroot'])('a text for a shell on %s', async (base) => {
    const bad = image(`FROM ${base}`, 'COPY --from=build /app /app', 'ENTRYPOINT /app --port 8080');
    expect(await toldOf(id, bad)).toEqual([`7 ${id}`]);
    expect(await fixed(bad, [id])).toMatch(/ENTRYPOINT \["\/app", "--port", "8080"\]$/);
  });

  test('a variable is for a person', async () => {
    const { findings } = await examined(image('FROM scratch', 'CMD /app --port $PORT'), { only: [id] });
    expect(findings).toMatchObject([{ line: 6, patch: undefined }]);
  });

  test.each([
    ['a list', ['FROM scratch', 'ENTRYPOINT ["/app"]']],
    ['a shell in the image', ['FROM alpine:3', 'CMD /app']],
    ['a shell that is copied in', ['FROM scratch', 'COPY --from=busybox /bin/sh /bin/sh', 'CMD /app']],
    ['a whole root file system', ['FROM scratch', 'COPY --from=build / /', 'CMD /app']],
    ['distroless with busybox', ['FROM gcr.io/distroless/base:debug', 'CMD /app']],
  ])('near: %s', async (_name, lines) => {
    expect(await toldOf(id, image(...lines))).toEqual([]);
  });
});

describe('entrypoint-in-shell', () => {
  const id = 'entrypoint-in-shell';

  test('the program is a child of a shell', async () => {
    const bad = image('FROM alpine:3', 'USER 1000', 'ENTRYPOINT /app');
    expect(await toldOf(id, bad)).toEqual([`7 ${id}`]);
    expect(await fixed(bad, [id])).toMatch(/ENTRYPOINT \["\/app"\]$/);
  });

  test('words of CMD, which the list would get and the text does not, are for a person', async () => {
    const text = image('FROM alpine:3', 'ENTRYPOINT /app', 'CMD ["--serve"]');
    const { findings } = await examined(text, { only: [id] });
    expect(findings).toMatchObject([{ line: 6, patch: undefined }]);
  });

  test.each([
    ['a list', ['FROM alpine:3', 'ENTRYPOINT ["/app"]']],
    ['exec', ['FROM alpine:3', 'ENTRYPOINT exec /app $FLAGS']],
    ['the last of two', ['FROM alpine:3', 'ENTRYPOINT /app', 'ENTRYPOINT ["/app"]']],
    ['no shell, which another rule finds', ['FROM scratch', 'ENTRYPOINT /app']],
  ])('near: %s', async (_name, lines) => {
    expect(await toldOf(id, image(...lines))).toEqual([]);
  });
});
