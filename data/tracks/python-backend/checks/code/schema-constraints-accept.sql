CREATE TABLE users (id int PRIMARY KEY);
CREATE TABLE coupons (
  id      int PRIMARY KEY,
  code    text UNIQUE,
  percent int CHECK (percent BETWEEN 1 AND 100),
  user_id int REFERENCES users (id)
);
INSERT INTO users VALUES (1);
INSERT INTO coupons VALUES (1, 'A', 10, 1);
