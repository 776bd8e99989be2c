import time
from threading import Thread

stock = 1


def buy():
    global stock
    if stock > 0:
        time.sleep(0.2)     # charge the card
        stock -= 1


buyers = [Thread(target=buy) for _ in range(3)]
for buyer in buyers:
    buyer.start()
for buyer in buyers:
    buyer.join()
print(stock)
