SELECT city, count(*) AS n
FROM users
WHERE active
GROUP BY city
HAVING count(*) >= 100
ORDER BY n DESC
LIMIT 5;
