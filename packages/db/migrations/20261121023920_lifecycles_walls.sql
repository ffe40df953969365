-- An API token is a member of its workspace (docs/adr/0013-api-tokens.md): grants and walls hold for it as for people.
-- Who reaches everything sees the tokens and makes them; a token's row changes only by being revoked.
GRANT SELECT, INSERT, UPDATE (revoked_at) ON api_token TO gatehouse_app;
--> statement-breakpoint
ALTER TABLE api_token ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE api_token FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY management_wall ON api_token TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (SELECT current_setting('app.everything')::bool)
  );
--> statement-breakpoint

-- The look-up by a token's hash, before the workspace is known. It answers for a token that is in force, and notes its
-- use at most once a minute, so that a busy token does not write with every request.
GRANT CREATE ON SCHEMA public TO gatehouse_lookup;
--> statement-breakpoint
GRANT SELECT, UPDATE (last_used_at) ON api_token TO gatehouse_lookup;
--> statement-breakpoint
CREATE POLICY lookup ON api_token TO gatehouse_lookup USING (true);
--> statement-breakpoint
CREATE FUNCTION use_api_token(secret_hash text, used_at timestamptz)
  RETURNS TABLE (token_id uuid, workspace_id uuid, workspace_name text, workspace_slug text, workspace_demo boolean,
                 member_id uuid, member_user_id uuid, member_name text, member_role text, everything boolean,
                 maker_member_id uuid, maker_email text, maker_role text, maker_everything boolean)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH noted AS (
      UPDATE api_token t SET last_used_at = used_at
      WHERE t.hash = secret_hash AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > used_at)
        AND (t.last_used_at IS NULL OR t.last_used_at < used_at - interval '1 minute'))
    SELECT t.id, w.id, w.name, w.slug, w.demo, m.id, m.user_id, m.name, m.role,
           EXISTS (SELECT FROM "grant" g
                   WHERE g.workspace_id = m.workspace_id AND g.member_id = m.id AND g.scope = 'EVERYTHING'),
           k.id, k.email, k.role,
           EXISTS (SELECT FROM "grant" g
                   WHERE g.workspace_id = k.workspace_id AND g.member_id = k.id AND g.scope = 'EVERYTHING')
    FROM api_token t
    JOIN workspace w ON w.id = t.workspace_id
    JOIN member m ON m.workspace_id = t.workspace_id AND m.id = t.member_id
    JOIN member k ON k.workspace_id = t.workspace_id AND k.id = t.maker_member_id
    WHERE t.hash = secret_hash AND t.revoked_at IS NULL AND (t.expires_at IS NULL OR t.expires_at > used_at)
  $$;
--> statement-breakpoint
ALTER FUNCTION use_api_token(text, timestamptz) OWNER TO gatehouse_lookup;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gatehouse_lookup;
--> statement-breakpoint
REVOKE ALL ON FUNCTION use_api_token(text, timestamptz) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION use_api_token(text, timestamptz) TO gatehouse_app;
