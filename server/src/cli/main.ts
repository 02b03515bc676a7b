import { exitCode } from './context.ts';
import { runCli } from './program.ts';

runCli(process.argv.slice(2), process.stdout, process.stderr, process.env).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = exitCode.failed;
  },
);
