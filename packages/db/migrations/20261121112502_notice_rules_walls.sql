-- Who is told of what is decided, and seen, by who reaches everything.
GRANT SELECT, INSERT, UPDATE ON notice_rule TO gatehouse_app;
--> statement-breakpoint
ALTER TABLE notice_rule ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE notice_rule FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY management_wall ON notice_rule TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (SELECT current_setting('app.everything')::bool)
  );
--> statement-breakpoint
CREATE TRIGGER stays BEFORE UPDATE OF workspace_id ON notice_rule FOR EACH ROW
  WHEN (OLD.workspace_id <> NEW.workspace_id)
  EXECUTE FUNCTION refuse_move();
--> statement-breakpoint
GRANT UPDATE (digest_hour_utc) ON workspace TO gatehouse_app;
--> statement-breakpoint
GRANT CREATE ON SCHEMA public TO gatehouse_lookup;
--> statement-breakpoint
-- How many people see each of these clients of the workspace, which are within the asker's reach: who they are is not told.
CREATE FUNCTION people_seeing(client_ids uuid[])
  RETURNS TABLE (client_id uuid, people int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT c.id, count(DISTINCT m.id)::int
    FROM unnest(client_ids) c (id)
    JOIN "grant" g ON g.workspace_id = current_setting('app.workspace')::uuid
      AND (g.scope = 'EVERYTHING' OR g.client_id = c.id)
    JOIN member m ON m.workspace_id = g.workspace_id AND m.id = g.member_id
    WHERE m.kind = 'PERSON' AND m.left_at IS NULL
    GROUP BY c.id
  $$;
--> statement-breakpoint
ALTER FUNCTION people_seeing(uuid[]) OWNER TO gatehouse_lookup;
--> statement-breakpoint
REVOKE ALL ON FUNCTION people_seeing(uuid[]) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION people_seeing(uuid[]) TO gatehouse_app;
--> statement-breakpoint
SET LOCAL ROLE gatehouse_lookup;
--> statement-breakpoint
-- A calendar ends with its person's membership.
CREATE OR REPLACE FUNCTION calendar_of(secret_hash text)
  RETURNS TABLE (workspace_id uuid, member_id uuid, member_user_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT f.workspace_id, m.id, m.user_id
    FROM calendar_feed f JOIN member m ON m.workspace_id = f.workspace_id AND m.id = f.member_id
    WHERE f.hash = secret_hash AND m.left_at IS NULL
  $$;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gatehouse_lookup;
