from contextlib import suppress
import pathlib, runpy, unittest, warnings

total = runpy.run_path(str(pathlib.Path(__file__).with_name("testing-false-green.py")))["total"]
bodies = {
    "a": "assert total([2, 3]) == 5",
    "b": 'assert (total([2, 3]) == 5, "wrong total")',
    "c": "assert total([0, 5]) == 5",
    "d": "self.assertEqual(total([2, 3]), 5)",
    "e": "self.assertTrue(total([2, 3]), 5)",
    "f": "with suppress(Exception): assert total([2, 3]) == 5",
}
passed = []
for letter, body in bodies.items():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        compiled = compile(body, letter, "exec")

    class Case(unittest.TestCase):
        def runTest(self):
            exec(compiled, {"total": total, "self": self, "suppress": suppress})

    result = unittest.TestResult()
    Case().run(result)
    if result.wasSuccessful():
        passed.append(letter)
print(*passed)
