def handle(channel, method, properties, body):
    channel.basic_ack(method.delivery_tag)
    charge(json.loads(body))


channel.basic_qos(prefetch_count=20)
channel.basic_consume("payments", handle)
channel.start_consuming()
