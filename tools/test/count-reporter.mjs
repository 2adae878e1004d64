/** Reporter for node's test runner: one JSON object of numbers of tests, suites not counted, and what was skipped, suites too. */
export default async function* counts(events) {
  const numbers = { passed: 0, failed: 0, skips: [] };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const left = data.skip ?? data.todo;
    if (left !== undefined) numbers.skips.push({ test: data.name, reason: left === true ? '' : left });
    else if (data.details?.type === 'suite') continue;
    else if (type === 'test:pass') numbers.passed++;
    else numbers.failed++;
  }
  yield JSON.stringify(numbers);
}
