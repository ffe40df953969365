-- The service user keeps its API key also while it serves no integration: a secret is dropped when nothing asks with it.
GRANT CREATE ON SCHEMA public TO gatehouse_lookup;
--> statement-breakpoint
GRANT SELECT (key_id) ON service_user TO gatehouse_lookup;
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
                   WHERE u.workspace_id = current_setting('app.workspace')::uuid AND credential IN (u.token_id, u.key_id))
  $$;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gatehouse_lookup;
