def handler(event, context):
    order = {"id": 7, "paid": True}
    return {"statusCode": 200, "body": order}
