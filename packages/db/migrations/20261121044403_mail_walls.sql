-- A mail is written by whoever causes it, and read by whom it is for and by those who reach the whole workspace; one
-- about a personal client by its person alone. What became of it the worker notes, as with intentions.
GRANT SELECT, INSERT ON mail TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT, UPDATE (sealed, state, tries, problem_code, ended_at) ON mail TO gatehouse_jobs;
--> statement-breakpoint
ALTER TABLE mail ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE mail FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_wall ON mail FOR SELECT TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (
      (SELECT current_setting('app.everything')::bool)
      OR member_id = (SELECT current_setting('app.member')::uuid)
    )
  );
--> statement-breakpoint
CREATE POLICY workspace_wall ON mail FOR INSERT TO gatehouse_app
  WITH CHECK (workspace_id = (SELECT current_setting('app.workspace')::uuid));
--> statement-breakpoint
CREATE POLICY client_wall ON mail AS RESTRICTIVE TO gatehouse_app
  USING (client_id IS NULL OR client_id IN (SELECT c.id FROM client c));
--> statement-breakpoint
CREATE POLICY jobs ON mail TO gatehouse_jobs USING (true);
