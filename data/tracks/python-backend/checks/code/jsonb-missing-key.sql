CREATE TABLE products (id int, attrs jsonb);
INSERT INTO products VALUES
  (1, '{"color": "red"}'),
  (2, '{"color": "blue"}'),
  (3, '{"size": "L"}'),
  (4, '{"color": null}');

SELECT count(*) FROM products
WHERE attrs->>'color' <> 'red';
