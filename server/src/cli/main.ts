import { runCli } from './program.ts';

// Whoever reads the report may have seen enough of it.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit();
});

void runCli(process.argv.slice(2), process.stdout, process.stderr, process.env).then((code) => {
  process.exitCode = code;
});
