// Loaded into the action (node --require): notes when each program that it starts begins and ends. No wrapper around docker
// could do so without adding to what is measured.
const { subscribe } = require('node:diagnostics_channel');
const { writeFileSync } = require('node:fs');
const path = require('node:path');

const now = () => performance.timeOrigin + performance.now();
const children = [];

// Published when the object is made, before the program starts (Node's documentation of diagnostics_channel).
subscribe('child_process', ({ process: child }) => {
  const entry = { program: '', from: now(), to: 0 };
  children.push(entry);
  child.once('exit', () => {
    entry.program = path.basename(child.spawnfile ?? '');
    entry.to = now();
  });
});

process.once('exit', () => {
  const { BENCH_CHILDREN: folder = '' } = process.env;
  if (folder === '') return;
  const ended = children.filter(({ to }) => to > 0);
  writeFileSync(path.join(folder, `${process.pid}.json`), JSON.stringify(ended));
});
