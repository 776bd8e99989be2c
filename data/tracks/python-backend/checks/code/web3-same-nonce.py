def pay(to, amount):
    nonce = w3.eth.get_transaction_count(WALLET)
    tx = build_payment(to, amount, nonce)
    signed = w3.eth.account.sign_transaction(tx, KEY)
    return w3.eth.send_raw_transaction(signed.raw_transaction)
