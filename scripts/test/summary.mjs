/** The results as text. Its last line is `N passed, N failed`. */
export function summary(results) {
  const rows = results.map(({ name, passed, failed, skipped, ms }) => {
    const more = skipped.length === 0 ? '' : `  (${skipped.length} skipped)`;
    return `${name.padEnd(16)}${column(passed)}${column(failed.length)}${column((ms / 1000).toFixed(1))}${more}`;
  });
  const listed = (title, key) => {
    const names = results.flatMap((result) => result[key].map((test) => `  ${result.name}: ${test}`));
    return names.length === 0 ? [] : ['', title, ...names];
  };
  const total = (count) => results.reduce((sum, result) => sum + count(result), 0);
  return [
    '',
    `${'group'.padEnd(16)}${column('passed')}${column('failed')}${column('seconds')}`,
    ...rows,
    ...listed('skipped:', 'skipped'),
    ...listed('failed:', 'failed'),
    '',
    `${total(({ passed }) => passed)} passed, ${total(({ failed }) => failed.length)} failed`,
  ].join('\n');
}

function column(value) {
  return String(value).padStart(9);
}
