from functools import lru_cache


class Report:
    def __init__(self, rows):
        self.rows = rows            # about 20 MB

    @lru_cache(maxsize=None)
    def total(self, column):
        return sum(row[column] for row in self.rows)


def show(request):
    report = Report(load_rows(request))
    return report.total("amount")
