-- The relay marks each intention as it goes: who carries it out, when it is tried again, and why it failed.
GRANT UPDATE (not_before, failures, problem) ON outbox TO gatehouse_jobs;
--> statement-breakpoint
-- Intentions that wait are shown to those who reach the whole workspace. They hold ids alone.
GRANT SELECT ON outbox TO gatehouse_app;
--> statement-breakpoint
CREATE POLICY everything_wall ON outbox FOR SELECT TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (SELECT current_setting('app.everything')::bool)
  );
