/** Reporter for node's test runner: one JSON object with the numbers of tests, suites not counted. */
export default async function* counts(events) {
  const numbers = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite' || (type !== 'test:pass' && type !== 'test:fail')) continue;
    if (data.skip !== undefined || data.todo !== undefined) numbers.skipped++;
    else if (type === 'test:pass') numbers.passed++;
    else numbers.failed++;
  }
  yield JSON.stringify(numbers);
}
