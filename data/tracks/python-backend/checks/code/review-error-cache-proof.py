import builtins, json, pathlib, runpy, tempfile

def fresh():
    return runpy.run_path(str(pathlib.Path(__file__).with_name("review-error-cache.py")))["load_prices"]

true = []
with tempfile.TemporaryDirectory() as folder:
    good = pathlib.Path(folder, "good.json")
    good.write_text('{"tea": 3}')
    # a: the cache never hits
    load = fresh()
    if load(good) is not load(good):
        true.append("a")
    # b: one failed read leaves an empty result for good
    load, late = fresh(), pathlib.Path(folder, "late.json")
    load(late)
    late.write_text('{"tea": 3}')
    if load(late) == {}:
        true.append("b")
    # c: the file stays open when json.load fails
    broken, opened, real = pathlib.Path(folder, "broken.json"), [], builtins.open
    broken.write_text("{")
    builtins.open = lambda *args: opened.append(real(*args)) or opened[-1]
    fresh()(broken)
    builtins.open = real
    if not opened[0].closed:
        true.append("c")
    # d: a caller who changes the result changes the cache
    load = fresh()
    load(good)["tea"] = 99
    if load(good) == {"tea": 99}:
        true.append("d")
    # e: Ctrl-C during the read is swallowed
    real = json.load
    def interrupted(file):
        raise KeyboardInterrupt
    json.load = interrupted
    try:
        fresh()(good)
        true.append("e")
    except KeyboardInterrupt:
        pass
    json.load = real
print(*true)
