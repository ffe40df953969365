-- The workspace's own Apple user is known to all who may ask a client to invite it, and set by who reaches everything. Which
-- accounts it reaches names other clients: that is seen by who reaches everything.
GRANT SELECT, INSERT, UPDATE ON service_user, reached_account, service_invite TO gatehouse_app;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['service_user', 'reached_account', 'service_invite'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY workspace_wall ON service_user FOR SELECT TO gatehouse_app
  USING (workspace_id = (SELECT current_setting('app.workspace')::uuid));
--> statement-breakpoint
CREATE POLICY added ON service_user FOR INSERT TO gatehouse_app
  WITH CHECK (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (SELECT current_setting('app.everything')::bool)
  );
--> statement-breakpoint
CREATE POLICY changed ON service_user FOR UPDATE TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (SELECT current_setting('app.everything')::bool)
  );
--> statement-breakpoint
CREATE POLICY management_wall ON reached_account TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (SELECT current_setting('app.everything')::bool)
  );
--> statement-breakpoint
CREATE POLICY scope_wall ON service_invite TO gatehouse_app
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
CREATE POLICY client_wall ON service_invite AS RESTRICTIVE TO gatehouse_app
  USING (client_id IN (SELECT c.id FROM client c));
--> statement-breakpoint
CREATE TRIGGER stays BEFORE UPDATE OF workspace_id, client_id ON service_invite FOR EACH ROW
  WHEN (OLD.workspace_id <> NEW.workspace_id OR OLD.client_id <> NEW.client_id)
  EXECUTE FUNCTION refuse_move();
--> statement-breakpoint
-- What is a client's moves and goes with it.
GRANT SELECT, UPDATE, DELETE ON service_invite TO gatehouse_keeper;
--> statement-breakpoint
CREATE POLICY keeper ON service_invite TO gatehouse_keeper
  USING (workspace_id = (SELECT current_setting('app.workspace')::uuid));
--> statement-breakpoint
ALTER TABLE service_invite ALTER CONSTRAINT invite_of_integration DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint
ALTER TABLE service_invite ALTER CONSTRAINT invite_requested_by DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint
ALTER TABLE service_invite ALTER CONSTRAINT invite_approved_by DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint
-- The service user keeps its token also while no account has accepted it yet.
GRANT CREATE ON SCHEMA public TO gatehouse_lookup;
--> statement-breakpoint
GRANT SELECT (workspace_id, token_id) ON service_user TO gatehouse_lookup;
--> statement-breakpoint
CREATE POLICY lookup ON service_user TO gatehouse_lookup USING (true);
--> statement-breakpoint
SET LOCAL ROLE gatehouse_lookup;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION credential_in_use(credential uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM integration_credential s
                   WHERE s.workspace_id = current_setting('app.workspace')::uuid AND s.credential_id = credential)
        OR EXISTS (SELECT FROM attempt a
                   WHERE a.workspace_id = current_setting('app.workspace')::uuid AND a.credential_id = credential
                     AND a.ended_at IS NULL)
        OR EXISTS (SELECT FROM service_user u
                   WHERE u.workspace_id = current_setting('app.workspace')::uuid AND u.token_id = credential)
  $$;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gatehouse_lookup;
