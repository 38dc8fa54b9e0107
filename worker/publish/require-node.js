// Runs before every command of package.json, under any Node: says in one sentence what to do where the project's own is missing.
if (!process.features.typescript) {
  console.error(
    `This is Node ${process.versions.node}, which runs no TypeScript: the project's own Node is missing from node_modules. Run "npm ci" without --ignore-scripts, then this command again through npm.`,
  );
  process.exit(1);
}
