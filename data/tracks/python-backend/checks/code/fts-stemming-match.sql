SELECT body FROM docs
WHERE to_tsvector('english', body)
   @@ plainto_tsquery('english', 'running shoes');
