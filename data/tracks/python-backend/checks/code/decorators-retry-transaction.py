@transaction                    # BEGIN, then COMMIT or ROLLBACK
@retry(times=3, on=DeadlockDetected)
def transfer(source, target, cents):
    accounts.withdraw(source, cents)
    accounts.deposit(target, cents)
