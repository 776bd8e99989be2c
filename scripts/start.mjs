// Runs the app from a fresh checkout: packages, build, server. PORT chooses the port (3000).
import { buildSite, installPackages, run } from './prepare.mjs';

const port = process.env.PORT ?? '3000';

installPackages();
if (!buildSite()) process.exit(1);
console.log(`\n  Levelmark · 对标  →  http://localhost:${port}\n`);
process.exit(run('npx', ['next', 'start', '-p', port]));
