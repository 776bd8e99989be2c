import { execFile, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

const limitMs = 10_000;

/** Whether Python can be run here. */
export function isPythonHere(): boolean {
  return spawnSync('python3', ['--version']).status === 0;
}

/**
 * What a Python file prints, without the ending line break. It runs by itself: with the standard library only and
 * nothing of the environment's settings. What goes to standard error, and the exit code, do not count.
 */
export function runPython(file: string): Promise<string> {
  const options = { cwd: tmpdir(), timeout: limitMs, killSignal: 'SIGKILL', encoding: 'utf8' } as const;
  return new Promise((resolve, reject) => {
    execFile('python3', ['-I', '-S', '-B', '-X', 'utf8', file], options, (error, stdout) => {
      if (error?.killed === true) reject(new Error(`${file} did not end within ${limitMs / 1000} s.`));
      else resolve(stdout.replace(/\n$/, ''));
    });
  });
}
