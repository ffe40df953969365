-- Links are made, seen and changed where their client is reached. A stranger who holds one reaches nothing: Gatehouse itself
-- works for them, on the one row that the look-up below gives.
GRANT SELECT, INSERT, UPDATE ON connect_link TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON consent TO gatehouse_app;
--> statement-breakpoint
-- What ended without the agency's word gives its key back.
GRANT SELECT (id, workspace_id, state, expires_at, credential_id) ON connect_link TO gatehouse_jobs;
--> statement-breakpoint
CREATE POLICY jobs ON connect_link TO gatehouse_jobs USING (true);
--> statement-breakpoint
DO $$
DECLARE t text; k text;
BEGIN
  FOREACH t IN ARRAY ARRAY['connect_link', 'consent'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
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
      CREATE TRIGGER stays BEFORE UPDATE OF workspace_id, client_id ON %I FOR EACH ROW
        WHEN (OLD.workspace_id <> NEW.workspace_id OR OLD.client_id <> NEW.client_id)
        EXECUTE FUNCTION refuse_move() $p$, t);
    -- What is a client's moves and goes with it.
    EXECUTE format('GRANT SELECT, UPDATE, DELETE ON %I TO gatehouse_keeper', t);
    EXECUTE format($p$
      CREATE POLICY keeper ON %I TO gatehouse_keeper
        USING (workspace_id = (SELECT current_setting('app.workspace')::uuid)) $p$, t);
    FOR k IN SELECT conname FROM pg_constraint WHERE conrelid = t::regclass AND contype = 'f' LOOP
      EXECUTE format('ALTER TABLE %I ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', t, k);
    END LOOP;
  END LOOP;
END $$;
--> statement-breakpoint
-- The look-up by a secret of a link, before the workspace is known: which link, and by which of its secrets. One that is no
-- longer open is not found: whoever asks waits as long as for one that never was.
GRANT CREATE ON SCHEMA public TO gatehouse_lookup;
--> statement-breakpoint
GRANT SELECT (id, workspace_id, client_id, state, token_hash, session_hash, session_until, receipt_hash, expires_at)
  ON connect_link TO gatehouse_lookup;
--> statement-breakpoint
GRANT SELECT (id, workspace_id, archived_at) ON client TO gatehouse_lookup;
--> statement-breakpoint
CREATE POLICY lookup ON connect_link TO gatehouse_lookup USING (true);
--> statement-breakpoint
CREATE POLICY lookup ON client TO gatehouse_lookup USING (true);
--> statement-breakpoint
CREATE FUNCTION connect_link_of(secret_hash text, asked_at timestamptz)
  RETURNS TABLE (workspace_id uuid, link_id uuid, via text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT l.workspace_id, l.id,
           CASE WHEN l.token_hash = secret_hash THEN 'TOKEN'
                WHEN l.session_hash = secret_hash THEN 'SESSION' ELSE 'RECEIPT' END
    FROM connect_link l JOIN client c ON c.workspace_id = l.workspace_id AND c.id = l.client_id
    WHERE (l.token_hash = secret_hash OR l.session_hash = secret_hash OR l.receipt_hash = secret_hash)
      AND (l.receipt_hash = secret_hash
           OR (l.state IN ('CREATED', 'OPENED', 'IN_PROGRESS') AND l.expires_at > asked_at AND c.archived_at IS NULL
               AND (l.token_hash = secret_hash OR l.session_until > asked_at)))
  $$;
--> statement-breakpoint
ALTER FUNCTION connect_link_of(text, timestamptz) OWNER TO gatehouse_lookup;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gatehouse_lookup;
--> statement-breakpoint
REVOKE ALL ON FUNCTION connect_link_of(text, timestamptz) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION connect_link_of(text, timestamptz) TO gatehouse_app;
