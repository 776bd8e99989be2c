INSERT INTO orders VALUES (1);
INSERT INTO items (order_id, sku)
  VALUES (1, 'pen'), (1, 'ink'), (1, 'pad');
INSERT INTO payments (order_id, amount)
  VALUES (1, 60), (1, 40);

SELECT sum(p.amount) AS paid
FROM orders o
JOIN items i ON i.order_id = o.id
JOIN payments p ON p.order_id = o.id
WHERE o.id = 1;
