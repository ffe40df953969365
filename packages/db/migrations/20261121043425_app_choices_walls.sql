-- What an integration does with an app is chosen by who reaches the client, and read with the app by nobody else.
GRANT SELECT, INSERT, UPDATE ON app_choice TO gatehouse_app;
--> statement-breakpoint
ALTER TABLE app_choice ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE app_choice FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE TRIGGER stays BEFORE UPDATE OF workspace_id, client_id ON app_choice FOR EACH ROW
  WHEN (OLD.workspace_id <> NEW.workspace_id OR OLD.client_id <> NEW.client_id)
  EXECUTE FUNCTION refuse_move();
--> statement-breakpoint
CREATE POLICY scope_wall ON app_choice TO gatehouse_app
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
CREATE POLICY client_wall ON app_choice AS RESTRICTIVE TO gatehouse_app
  USING (client_id IN (SELECT c.id FROM client c));
--> statement-breakpoint
-- Rows of a report that name an app before any list does get their app when it is listed: that column and no other.
-- Ingestion alone: no person's request takes its role.
GRANT UPDATE (app_id) ON sales_fact, sales_daily TO gatehouse_ingest;
--> statement-breakpoint
GRANT SELECT ON sales_fact, sales_daily TO gatehouse_ingest;
