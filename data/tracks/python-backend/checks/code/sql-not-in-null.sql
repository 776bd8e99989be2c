INSERT INTO users (id) VALUES (1), (2), (3);
INSERT INTO orders (id, user_id)
  VALUES (10, 1), (11, NULL);

SELECT id FROM users
WHERE id NOT IN (SELECT user_id FROM orders);
