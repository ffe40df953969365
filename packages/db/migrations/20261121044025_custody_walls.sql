-- The audit log proves itself: whoever adds a row sets neither its place nor its hash;
-- the chain's one writer, a job across workspaces, sets those and nothing else.
REVOKE INSERT ON audit_entry FROM gatehouse_app;
--> statement-breakpoint
GRANT SELECT, INSERT (id, workspace_id, client_id, at, actor_kind, actor_id, action, target_kind, target_id, changes)
  ON audit_entry TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT, UPDATE (position, hash, kid) ON audit_entry TO gatehouse_jobs;
--> statement-breakpoint
GRANT SELECT ON audit_chain TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON audit_chain TO gatehouse_jobs;
--> statement-breakpoint
-- What concerns a client is read by a grant for the client, the rest by who reaches everything. A row about a personal
-- client is seen by its person alone.
CREATE POLICY scope_wall ON audit_entry FOR SELECT TO gatehouse_app
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
CREATE POLICY personal_wall ON audit_entry AS RESTRICTIVE FOR SELECT TO gatehouse_app
  USING (client_id IS NULL OR client_id IN (SELECT c.id FROM client c));
--> statement-breakpoint

-- Jobs over many rows are of the whole workspace: started, seen and steered by who reaches everything.
GRANT SELECT, INSERT, UPDATE (state, cursor, done, total, started_at, step_at, done_at) ON job TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON job_problem TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT ON job TO gatehouse_jobs;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (openings, last_at) ON vault_opening TO gatehouse_app;
--> statement-breakpoint
GRANT UPDATE (keep_raw_files_days) ON workspace TO gatehouse_app;
--> statement-breakpoint
-- What the house does for itself now and then. No tenant's data: names and times.
GRANT SELECT, INSERT, UPDATE ON chore TO gatehouse_jobs;
--> statement-breakpoint
-- Tidying: whether any row of any workspace still names a raw file, and what is old enough to go.
GRANT SELECT (sha256, file_deleted_at) ON delivery TO gatehouse_jobs;
--> statement-breakpoint
GRANT SELECT (icon_sha256) ON app TO gatehouse_jobs;
--> statement-breakpoint
GRANT SELECT (screenshot_sha256) ON in_app_purchase, subscription TO gatehouse_jobs;
--> statement-breakpoint
GRANT SELECT (created_at), DELETE ON idempotency TO gatehouse_jobs;
--> statement-breakpoint
GRANT SELECT (last_at), DELETE ON vault_opening TO gatehouse_jobs;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['audit_chain', 'job', 'job_problem', 'vault_opening'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['audit_entry', 'audit_chain', 'job', 'delivery', 'app', 'in_app_purchase', 'subscription',
    'idempotency', 'vault_opening'] LOOP
    EXECUTE format('CREATE POLICY jobs ON %I TO gatehouse_jobs USING (true)', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['job', 'job_problem'] LOOP
    EXECUTE format($p$
      CREATE POLICY management_wall ON %I TO gatehouse_app
        USING (
          workspace_id = (SELECT current_setting('app.workspace')::uuid)
          AND (SELECT current_setting('app.everything')::bool)
        ) $p$, t);
  END LOOP;
END $$;
--> statement-breakpoint
-- That the chain is whole concerns everybody who reads a part of it.
CREATE POLICY workspace_wall ON audit_chain FOR SELECT TO gatehouse_app
  USING (workspace_id = (SELECT current_setting('app.workspace')::uuid));
--> statement-breakpoint
-- An opening hangs on its credential.
CREATE TRIGGER stays BEFORE UPDATE OF workspace_id, client_id ON vault_opening FOR EACH ROW
  WHEN (OLD.workspace_id <> NEW.workspace_id OR OLD.client_id <> NEW.client_id)
  EXECUTE FUNCTION refuse_move();
--> statement-breakpoint
CREATE POLICY scope_wall ON vault_opening TO gatehouse_app
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
CREATE POLICY client_wall ON vault_opening AS RESTRICTIVE TO gatehouse_app
  USING (client_id IN (SELECT c.id FROM client c));
