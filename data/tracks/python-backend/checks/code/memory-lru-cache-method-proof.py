import gc
import weakref
from functools import lru_cache


class Report:
    def __init__(self, rows):
        self.rows = rows

    @lru_cache(maxsize=None)
    def total(self, column):
        return sum(row[column] for row in self.rows)


def alive(ref):
    gc.collect()
    return "alive" if ref() else "freed"


report = Report([{"amount": 1}])
report.total("amount")
ref = weakref.ref(report)
del report
print("after the request:", alive(ref))
Report.total.cache_clear()
print("after cache_clear:", alive(ref))
