BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT count(*) FROM shifts
  WHERE day = '2025-06-01' AND on_call;
-- the application goes on if the count is at least 2
UPDATE shifts SET on_call = false
  WHERE day = '2025-06-01' AND doctor = 'me';
COMMIT;
