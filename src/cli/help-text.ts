/** What `--help` prints. */
export const HELP_TEXT = `Scores customer accounts with a health model, with the numbers that the page shows.

  customer-health-elements score  --model model.json [accounts.ndjson] one explained score a line
  customer-health-elements check  --model model.json [accounts.ndjson] what is wrong with the files
  customer-health-elements review --model model.json [accounts.ndjson] what is wrong with the model

Accounts are NDJSON: one account as JSON on each line. - reads them from standard input, and so
does score without a file.

  --as-of YYYY-MM-DD  the day to score; today by the local calendar if left out (score, review)
  --top N             only the N reasons with most effect on each score (score)
  --json              one JSON object a line instead of text (check, review)
  --help, --version

Exit codes: 0 all is well; 1 some records were refused, or the review found an error; 2 the model was
refused, a file cannot be read, or the command line is wrong.
`;
