import { expect } from '@jest/globals';

/** A program that has ended. */
interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr?: string;
}

/** Expects exit code 0; where it is another, the failure shows the program's last lines, which alone say why. */
export function expectSuccess({ code, stdout, stderr = '' }: Ended): void {
  const said = code === 0 ? '' : `${stdout}\n${stderr}`.trim().split('\n').slice(-60).join('\n');
  expect({ code, said }).toEqual({ code: 0, said: '' });
}
