class Invoice:
    total: int = 0


def label(invoice: Invoice) -> str:
    return "Total: " + str(invoice.totl)    # mypy reports this


def legacy_label():
    invoice = Invoice()
    return "Total: " + str(invoice.totl)    # mypy is silent
