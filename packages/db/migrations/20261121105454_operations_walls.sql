-- Runs, tallies and unknown answers are a client's; a run of the whole workspace is seen by who reaches everything.
GRANT SELECT, INSERT, UPDATE ON run, call_tally, unknown_answer, incident, ignored_cause TO gatehouse_app;
--> statement-breakpoint
-- What is too old goes, in every workspace.
GRANT DELETE, SELECT (closed_at) ON run TO gatehouse_jobs;
--> statement-breakpoint
GRANT DELETE, SELECT (minute) ON call_tally TO gatehouse_jobs;
--> statement-breakpoint
GRANT DELETE, SELECT (last_at) ON unknown_answer TO gatehouse_jobs;
--> statement-breakpoint
DO $$
DECLARE t text; k text;
BEGIN
  FOREACH t IN ARRAY ARRAY['run', 'call_tally', 'unknown_answer', 'incident', 'ignored_cause'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['run', 'call_tally', 'unknown_answer'] LOOP
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
        USING (client_id IS NULL OR client_id IN (SELECT c.id FROM client c)) $p$, t);
    EXECUTE format('CREATE POLICY jobs ON %I TO gatehouse_jobs USING (true)', t);
    EXECUTE format($p$
      CREATE TRIGGER stays BEFORE UPDATE OF workspace_id, client_id ON %I FOR EACH ROW
        WHEN (OLD.workspace_id <> NEW.workspace_id OR OLD.client_id IS DISTINCT FROM NEW.client_id)
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
-- An incident names no client: everybody in the workspace may know of it. Gatehouse, and who reaches everything, writes.
CREATE POLICY workspace_wall ON incident FOR SELECT TO gatehouse_app
  USING (workspace_id = (SELECT current_setting('app.workspace')::uuid));
--> statement-breakpoint
CREATE POLICY management_wall ON incident TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (SELECT current_setting('app.everything')::bool)
  );
--> statement-breakpoint
CREATE POLICY management_wall ON ignored_cause TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (SELECT current_setting('app.everything')::bool)
  );
--> statement-breakpoint
CREATE TRIGGER stays BEFORE UPDATE OF workspace_id ON incident FOR EACH ROW
  WHEN (OLD.workspace_id <> NEW.workspace_id)
  EXECUTE FUNCTION refuse_move();
--> statement-breakpoint
CREATE TRIGGER stays BEFORE UPDATE OF workspace_id ON ignored_cause FOR EACH ROW
  WHEN (OLD.workspace_id <> NEW.workspace_id)
  EXECUTE FUNCTION refuse_move();
