def redeem(session, code, order):
    coupon = get_coupon_or_404(session, code)
    if coupon.used:
        raise AlreadyUsed(code)
    coupon.used = True
    order.discount = coupon.amount
    session.commit()
