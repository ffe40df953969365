GRANT CREATE ON SCHEMA public TO gatehouse_lookup;
--> statement-breakpoint
-- Who reaches a client of the workspace, and by which grants; callers ask for clients within the asker's reach alone. A token
-- counts while it is in force, and comes with what its maker may by now: a token may no more than its maker.
CREATE FUNCTION members_reaching(reached_client uuid, as_of timestamptz)
  RETURNS TABLE (member_id uuid, scope text, app_id uuid, since timestamptz, maker_role text, maker_everything boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT m.id, g.scope, g.app_id, g.created_at, k.role,
           EXISTS (SELECT FROM "grant" e
                   WHERE e.workspace_id = k.workspace_id AND e.member_id = k.id AND e.scope = 'EVERYTHING')
    FROM "grant" g
    JOIN member m ON m.workspace_id = g.workspace_id AND m.id = g.member_id
    LEFT JOIN api_token t ON t.workspace_id = m.workspace_id AND t.member_id = m.id
      AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > as_of)
    LEFT JOIN member k ON k.workspace_id = t.workspace_id AND k.id = t.maker_member_id AND k.left_at IS NULL
    WHERE g.workspace_id = current_setting('app.workspace')::uuid
      AND (g.scope = 'EVERYTHING' OR g.client_id = reached_client)
      AND m.left_at IS NULL AND (m.kind = 'PERSON' OR k.id IS NOT NULL)
  $$;
--> statement-breakpoint
ALTER FUNCTION members_reaching(uuid, timestamptz) OWNER TO gatehouse_lookup;
--> statement-breakpoint
REVOKE ALL ON FUNCTION members_reaching(uuid, timestamptz) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION members_reaching(uuid, timestamptz) TO gatehouse_app;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gatehouse_lookup;
