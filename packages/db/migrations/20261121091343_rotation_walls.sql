GRANT SELECT, INSERT, UPDATE ON rotation TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT ON rotation TO gatehouse_jobs;
--> statement-breakpoint
ALTER TABLE rotation ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE rotation FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY scope_wall ON rotation TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (
      (SELECT current_setting('app.everything')::bool)
      OR client_id IN (
        SELECT g.client_id FROM "grant" g
        WHERE g.member_id = (SELECT current_setting('app.member')::uuid) AND g.scope = 'CLIENT')
      OR client_id IN (
        SELECT c.id FROM client c WHERE c.personal_member_id = (SELECT current_setting('app.member')::uuid))
    )
  );
--> statement-breakpoint
CREATE POLICY client_wall ON rotation AS RESTRICTIVE TO gatehouse_app
  USING (client_id IN (SELECT c.id FROM client c));
--> statement-breakpoint
CREATE POLICY jobs ON rotation TO gatehouse_jobs USING (true);
--> statement-breakpoint
CREATE TRIGGER stays BEFORE UPDATE OF workspace_id, client_id ON rotation FOR EACH ROW
  WHEN (OLD.workspace_id <> NEW.workspace_id OR OLD.client_id <> NEW.client_id)
  EXECUTE FUNCTION refuse_move();
--> statement-breakpoint
-- What is a client's moves and goes with it.
GRANT SELECT, UPDATE, DELETE ON rotation TO gatehouse_keeper;
--> statement-breakpoint
CREATE POLICY keeper ON rotation TO gatehouse_keeper
  USING (workspace_id = (SELECT current_setting('app.workspace')::uuid));
--> statement-breakpoint
DO $$
DECLARE k text;
BEGIN
  FOR k IN SELECT conname FROM pg_constraint WHERE conrelid = 'rotation'::regclass AND contype = 'f' LOOP
    EXECUTE format('ALTER TABLE rotation ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', k);
  END LOOP;
END $$;
