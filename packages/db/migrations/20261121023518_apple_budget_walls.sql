-- The budget has no tenant: counts of requests by key and by host, and nobody's but the workers' to read.
GRANT SELECT, INSERT, UPDATE, DELETE ON apple_budget TO gatehouse_jobs;
