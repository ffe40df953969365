-- Versions and changes hang on an app: read by a grant for its client or for the app, written by a grant for the
-- client. A change is written once.
GRANT SELECT, INSERT, UPDATE ON app_version TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON catalogue_change TO gatehouse_app;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['app_version', 'catalogue_change'] LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$
      CREATE TRIGGER stays BEFORE UPDATE OF workspace_id, client_id ON %I FOR EACH ROW
        WHEN (OLD.workspace_id <> NEW.workspace_id OR OLD.client_id <> NEW.client_id)
        EXECUTE FUNCTION refuse_move() $p$, t);
    EXECUTE format($p$
      CREATE POLICY scope_wall ON %I TO gatehouse_app
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
        ) $p$, t);
    EXECUTE format($p$
      CREATE POLICY client_wall ON %I AS RESTRICTIVE TO gatehouse_app
        USING (client_id IN (SELECT c.id FROM client c)) $p$, t);
    EXECUTE format($p$
      CREATE POLICY app_scope_wall ON %I FOR SELECT TO gatehouse_app
        USING (
          workspace_id = (SELECT current_setting('app.workspace')::uuid)
          AND app_id IN (
            SELECT g.app_id FROM "grant" g
            WHERE g.member_id = (SELECT current_setting('app.member')::uuid) AND g.scope = 'APP')
        ) $p$, t);
  END LOOP;
END $$;
