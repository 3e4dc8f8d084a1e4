/** Counts tests over all sessions; a file that could not be loaded is one failure. */
function count(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const walk = (suite) => {
    for (const test of suite?.tests ?? []) {
      counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    }
    for (const child of suite?.suites ?? []) walk(child);
  };
  for (const session of sessions) {
    const failedBefore = counts.failed;
    walk(session.testResults);
    if (!session.passed && counts.failed === failedBefore) counts.failed++;
  }
  return counts;
}

/** A reporter that ends the browser tests with 'N passed, N failed' alone on a line. */
export const closingLine = {
  stop({ sessions }) {
    const { passed, failed, skipped } = count(sessions);
    if (skipped > 0) console.log(`\n${skipped} skipped`);
    console.log(`\n${passed} passed, ${failed} failed`);
  },
};
