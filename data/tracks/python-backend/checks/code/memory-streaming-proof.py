import heapq
import os
import tempfile
import tracemalloc

path = os.path.join(tempfile.mkdtemp(), "big.log")
with open(path, "w") as f:
    for n in range(20_000):
        f.write(f"{n:08d} " + "x" * 190 + "\n")     # 4 MB

ways = {
    "sum(1 for line in f)": lambda f: sum(1 for line in f),
    "max(f, key=len)": lambda f: max(f, key=len),
    "sorted(f)[:10]": lambda f: sorted(f)[:10],
    "heapq.nlargest(10, f)": lambda f: heapq.nlargest(10, f),
    "f.read().count('ERROR')": lambda f: f.read().count("ERROR"),
    "any('ERROR' in s for s in f.readlines())":
        lambda f: any("ERROR" in s for s in f.readlines()),
}
for name, run in ways.items():
    with open(path) as f:
        tracemalloc.start()
        run(f)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    print(name, "->", "whole file" if peak > 2_000_000 else "little")
os.remove(path)
