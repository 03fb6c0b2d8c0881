/** `npm run vectors`: interop vectors for other implementations. */
import { runVectors } from './vectors/command.ts';

process.exitCode = await runVectors(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
});
