"""Runs each step as the runner does (bash -e FILE), with a pytest that fails."""
import os, pathlib, subprocess, tempfile

steps = {
    "a": "pytest || true",
    "b": 'pytest && echo "all passed"',
    "c": "pytest | tee report.txt",
    "d": "pytest > report.txt 2>&1",
    "e": 'if ! pytest; then echo "tests failed"; fi',
    "f": 'pytest; echo "done"',
}
green = []
with tempfile.TemporaryDirectory() as folder:
    fake = pathlib.Path(folder, "pytest")
    fake.write_text("#!/bin/sh\nexit 1\n")
    fake.chmod(0o755)
    env = {**os.environ, "PATH": folder + os.pathsep + os.environ["PATH"]}
    for letter, script in steps.items():
        file = pathlib.Path(folder, "step.sh")
        file.write_text(script + "\n")
        done = subprocess.run(["bash", "-e", str(file)], cwd=folder, env=env, capture_output=True)
        if done.returncode == 0:
            green.append(letter)
print(*green)
