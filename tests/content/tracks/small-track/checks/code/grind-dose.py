def dose(water):
    print(water // 16)


dose(300)
