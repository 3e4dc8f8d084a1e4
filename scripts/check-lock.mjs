// Fails when package-lock.json names a registry, or lacks optional packages that `npm ci` would look for.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const present = new Set(Object.keys(packages).map((key) => key.replace(/.*node_modules\//, '')));

const complaints = Object.entries(packages).flatMap(([key, { resolved, optionalDependencies }]) => {
  const missing = Object.keys(optionalDependencies ?? {}).filter((name) => !present.has(name));
  return [
    ...(resolved ? [`${key}: has a registry address`] : []),
    ...(missing.length > 0 ? [`${key}: optional packages missing from the lock: ${missing.join(', ')}`] : []),
  ];
});

for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
