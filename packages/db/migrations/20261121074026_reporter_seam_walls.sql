-- A credential belongs to a client, or to the workspace (docs/adr/0020-whose-a-credential-is.md). One of the workspace is
-- seen by who reaches everything, and by who reaches an integration that it serves.
DROP POLICY scope_wall ON credential;
--> statement-breakpoint
DROP POLICY client_wall ON credential;
--> statement-breakpoint
CREATE POLICY scope_wall ON credential TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (
      (SELECT current_setting('app.everything')::bool)
      OR client_id IN (
        SELECT g.client_id FROM "grant" g
        WHERE g.member_id = (SELECT current_setting('app.member')::uuid) AND g.scope = 'CLIENT')
      OR client_id IN (
        SELECT c.id FROM client c WHERE c.personal_member_id = (SELECT current_setting('app.member')::uuid))
      OR (client_id IS NULL AND id IN (SELECT s.credential_id FROM integration_credential s))
    )
  );
--> statement-breakpoint
CREATE POLICY client_wall ON credential AS RESTRICTIVE TO gatehouse_app
  USING (client_id IS NULL OR client_id IN (SELECT c.id FROM client c));
--> statement-breakpoint
-- It goes from a shared client to the workspace, and no other way.
DROP TRIGGER stays ON credential;
--> statement-breakpoint
CREATE TRIGGER stays BEFORE UPDATE OF workspace_id, client_id ON credential FOR EACH ROW
  WHEN (OLD.workspace_id <> NEW.workspace_id
    OR (NEW.client_id IS NOT NULL AND OLD.client_id IS DISTINCT FROM NEW.client_id))
  EXECUTE FUNCTION refuse_move();
--> statement-breakpoint
-- What is personal is shared with nobody: a personal client's credential stays its own, and it uses no other.
CREATE FUNCTION refuse_sharing() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_client uuid := CASE TG_TABLE_NAME WHEN 'credential' THEN OLD.client_id ELSE NEW.client_id END;
BEGIN
  IF EXISTS (SELECT FROM client c
             WHERE c.workspace_id = NEW.workspace_id AND c.id = of_client AND c.personal_member_id IS NOT NULL) THEN
    RAISE EXCEPTION 'a personal client shares no credential' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION refuse_sharing() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER shared BEFORE UPDATE OF client_id ON credential FOR EACH ROW
  WHEN (OLD.client_id IS NOT NULL AND NEW.client_id IS NULL)
  EXECUTE FUNCTION refuse_sharing();
--> statement-breakpoint
CREATE TRIGGER shared BEFORE INSERT OR UPDATE OF credential_owner_id ON integration_credential FOR EACH ROW
  WHEN (NEW.credential_owner_id = NEW.workspace_id)
  EXECUTE FUNCTION refuse_sharing();
--> statement-breakpoint
CREATE TRIGGER shared BEFORE INSERT OR UPDATE OF credential_owner_id ON attempt FOR EACH ROW
  WHEN (NEW.credential_owner_id = NEW.workspace_id)
  EXECUTE FUNCTION refuse_sharing();
--> statement-breakpoint
-- Whether anything still asks with a credential, also at clients that the asker does not reach: a secret that serves them
-- is not dropped.
GRANT CREATE ON SCHEMA public TO gatehouse_lookup;
--> statement-breakpoint
GRANT SELECT (workspace_id, credential_id) ON integration_credential TO gatehouse_lookup;
--> statement-breakpoint
GRANT SELECT (workspace_id, credential_id, ended_at) ON attempt TO gatehouse_lookup;
--> statement-breakpoint
CREATE POLICY lookup ON integration_credential TO gatehouse_lookup USING (true);
--> statement-breakpoint
CREATE POLICY lookup ON attempt TO gatehouse_lookup USING (true);
--> statement-breakpoint
CREATE FUNCTION credential_in_use(credential uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM integration_credential s
                   WHERE s.workspace_id = current_setting('app.workspace')::uuid AND s.credential_id = credential)
        OR EXISTS (SELECT FROM attempt a
                   WHERE a.workspace_id = current_setting('app.workspace')::uuid AND a.credential_id = credential
                     AND a.ended_at IS NULL)
  $$;
--> statement-breakpoint
ALTER FUNCTION credential_in_use(uuid) OWNER TO gatehouse_lookup;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gatehouse_lookup;
--> statement-breakpoint
REVOKE ALL ON FUNCTION credential_in_use(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION credential_in_use(uuid) TO gatehouse_app;
--> statement-breakpoint
CREATE POLICY scope_wall ON vault_opening TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND credential_id IN (SELECT c.id FROM credential c)
  );
--> statement-breakpoint

-- What somebody typed is seen by them alone, and by Gatehouse, which asks Apple with it. It goes when its time is up.
GRANT SELECT, INSERT, UPDATE, DELETE ON connect_draft TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT (expires_at), DELETE ON connect_draft TO gatehouse_jobs;
--> statement-breakpoint
ALTER TABLE connect_draft ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE connect_draft FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_wall ON connect_draft TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (
      member_id = (SELECT current_setting('app.member')::uuid)
      OR (SELECT current_setting('app.system')::bool)
    )
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
CREATE POLICY client_wall ON connect_draft AS RESTRICTIVE TO gatehouse_app
  USING (client_id IN (SELECT c.id FROM client c));
--> statement-breakpoint
CREATE POLICY jobs ON connect_draft TO gatehouse_jobs USING (true);
--> statement-breakpoint
CREATE TRIGGER stays BEFORE UPDATE OF workspace_id, client_id, member_id ON connect_draft FOR EACH ROW
  WHEN (OLD.workspace_id <> NEW.workspace_id OR OLD.client_id <> NEW.client_id OR OLD.member_id <> NEW.member_id)
  EXECUTE FUNCTION refuse_move();
--> statement-breakpoint
-- Which ways of connecting a workspace offers.
GRANT UPDATE (methods_off) ON workspace TO gatehouse_app;
