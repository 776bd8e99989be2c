$ kafka-consumer-groups.sh --bootstrap-server kafka:9092 \
    --describe --group billing
TOPIC   PARTITION  LAG      CONSUMER-ID
orders  0          412007   billing-1
orders  1          407701   billing-4
orders  2          419033   billing-2
-       -          -        billing-3
-       -          -        billing-5
-       -          -        billing-6
