import type { BuildError } from '../buildx/progress/failure.ts';

/** Why a build failed whose step could not start its program, with what to do; empty for other failures. */
export function execFormatCause({ message, output }: BuildError, advice: readonly string[]): string {
  if (![message, ...output].some((text) => /exec format error/i.test(text))) return '';
  const otherwise =
    'Compile in a stage with `FROM --platform=$BUILDPLATFORM …`, `ARG TARGETOS TARGETARCH` and `RUN GOOS=$TARGETOS GOARCH=$TARGETARCH go build …`; for other RUNs set up QEMU (`docker/setup-qemu-action`), or use a node of that platform.';
  return `Cause: "exec format error": the program is for another platform than the builder's node, which has no emulator for it. ${advice.length === 0 ? otherwise : advice.join(' ')}`;
}
