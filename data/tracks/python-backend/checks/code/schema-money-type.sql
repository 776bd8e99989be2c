CREATE TABLE cart (price double precision);
INSERT INTO cart
  SELECT 0.10 FROM generate_series(1, 10);

SELECT sum(price) = 1.00 FROM cart;  -- false
