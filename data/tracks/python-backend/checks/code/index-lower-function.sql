CREATE INDEX users_email_idx ON users (email);

EXPLAIN SELECT * FROM users
WHERE lower(email) = 'user42@example.com';
--  Seq Scan on users
--    Filter: (lower(email) = 'user42@example.com'::text)
