devices.update_one(
    {"_id": device_id},
    {"$push": {"readings": {"at": now, "celsius": 21.4}}},
)
