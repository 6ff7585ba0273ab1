import { spawn } from 'node:child_process';

/** Programs that run now, each the leader of a process group of its own. */
const running = new Set();
let stopped = '';

/**
 * Runs a program without input, to its end or for at most `timeoutMs`; then it and what it started are ended.
 * With `capture` the output is kept and given back, else it is shown (on stderr alone with `toStderr`).
 * Never throws: `code` is null when the program did not end by itself, and `trouble` says why it did not.
 */
export function runProgram(argv, { cwd, env = process.env, timeoutMs, capture = false, toStderr = false }) {
  const begin = performance.now();
  return new Promise((resolve) => {
    if (stopped !== '') return resolve({ code: null, stdout: '', output: '', trouble: stopped, ms: 0 });
    const shown = capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', toStderr ? 'pipe' : 'inherit', 'inherit'];
    const child = spawn(argv[0], argv.slice(1), { cwd, env, detached: true, stdio: shown });
    let stdout = '';
    let output = '';
    let trouble = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      output += text;
      if (!capture) process.stderr.write(text);
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    const entry = {
      end: (why) => {
        trouble ||= why;
        signalGroup(child.pid, 'SIGTERM');
        setTimeout(() => signalGroup(child.pid, 'SIGKILL'), 10_000).unref();
      },
    };
    const timer = setTimeout(() => entry.end(`it took longer than ${Math.round(timeoutMs / 1000)} s`), timeoutMs);
    running.add(entry);
    const settle = (code) => {
      clearTimeout(timer);
      if (!running.delete(entry)) return;
      // What it left in its group has nobody to wait for it.
      if (trouble !== '') signalGroup(child.pid, 'SIGKILL');
      resolve({ code: trouble === '' ? code : null, stdout, output, trouble, ms: performance.now() - begin });
    };
    child.on('error', (error) => {
      trouble ||= `${argv[0]} could not be started: ${error.message}`;
      settle(null);
    });
    child.on('exit', (code, signal) => {
      if (signal !== null) trouble ||= `it was ended by ${signal}`;
      // The rest of the output is on its way; but a daemon that has inherited it keeps it open.
      child.on('close', () => settle(code));
      setTimeout(() => settle(code), 1000);
    });
  });
}

/** Ends everything that runs, and lets nothing new start until `mayRunAgain`. */
export function stopPrograms(signal) {
  stopped = `the run was stopped by ${signal}`;
  for (const entry of running) entry.end(stopped);
}

/** For what has to be cleaned up after a stop. */
export function mayRunAgain() {
  stopped = '';
}

function signalGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
