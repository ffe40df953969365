-- The second wall around tenants: row-level security, forced, on every tenant table.
-- Each process names its role at start-up; none of these roles owns anything or may pass by the policies.
DO $$
DECLARE role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['gatehouse_app', 'gatehouse_ingest', 'gatehouse_jobs', 'gatehouse_identity'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT NOBYPASSRLS', role_name);
    END IF;
    EXECUTE format('GRANT %I TO CURRENT_USER', role_name);
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', role_name);
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE USAGE ON SCHEMA public FROM gatehouse_identity;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
--> statement-breakpoint

-- Parents only: a leaf partition is a table of its own and would open every workspace.
GRANT SELECT, INSERT, UPDATE, DELETE ON
  client, "grant", provider, credential, integration, integration_credential, attempt, capability, transition,
  app, backfill, delivery, idempotency TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON workspace, member, outbox, change, audit_entry TO gatehouse_app;
--> statement-breakpoint
GRANT UPDATE ON workspace, member TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT ON sales_fact, sales_daily TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT ON worker_heartbeat TO gatehouse_app;
--> statement-breakpoint
-- Ingestion: the ledger's row, the app look-up, the change row; on leaves alone it gets more (create_sales_leaf).
GRANT SELECT, UPDATE ON delivery TO gatehouse_ingest;
--> statement-breakpoint
GRANT SELECT ON app TO gatehouse_ingest;
--> statement-breakpoint
GRANT SELECT ON client, "grant" TO gatehouse_ingest;
--> statement-breakpoint
GRANT INSERT ON change TO gatehouse_ingest;
--> statement-breakpoint
-- Jobs across workspaces: the planner and the relay. They read what is due and write nothing but their own marks.
GRANT SELECT ON integration, attempt, backfill, workspace, change TO gatehouse_jobs;
--> statement-breakpoint
GRANT SELECT, UPDATE ON outbox TO gatehouse_jobs;
--> statement-breakpoint
GRANT DELETE ON outbox, change TO gatehouse_jobs;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON worker_heartbeat TO gatehouse_jobs;
--> statement-breakpoint

-- A table without tenant: ids and times of workers only.
-- Every other table: row-level security, forced for its owner too.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[
    'workspace', 'member', 'client', 'grant', 'provider', 'credential', 'integration', 'integration_credential',
    'attempt', 'capability', 'transition', 'app', 'backfill', 'delivery', 'sales_fact', 'sales_daily',
    'outbox', 'change', 'audit_entry', 'idempotency'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint

-- Tables of the workspace.
CREATE POLICY workspace_wall ON workspace TO gatehouse_app
  USING (id = (SELECT current_setting('app.workspace')::uuid))
  WITH CHECK (id = (SELECT current_setting('app.workspace')::uuid));
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['member', 'grant', 'outbox', 'change', 'audit_entry', 'idempotency'] LOOP
    EXECUTE format($p$
      CREATE POLICY workspace_wall ON %I TO gatehouse_app, gatehouse_ingest
        USING (workspace_id = (SELECT current_setting('app.workspace')::uuid))
        WITH CHECK (workspace_id = (SELECT current_setting('app.workspace')::uuid)) $p$, t);
  END LOOP;
END $$;
--> statement-breakpoint

-- The client: within the workspace and the grants; a personal client for its person alone.
CREATE POLICY scope_wall ON client TO gatehouse_app, gatehouse_ingest
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (
      (SELECT current_setting('app.everything')::bool)
      OR personal_member_id = (SELECT current_setting('app.member')::uuid)
      OR id IN (SELECT g.client_id FROM "grant" g WHERE g.member_id = (SELECT current_setting('app.member')::uuid))
    )
  );
--> statement-breakpoint
CREATE POLICY personal_wall ON client AS RESTRICTIVE TO gatehouse_app, gatehouse_ingest
  USING (
    personal_member_id IS NULL
    OR personal_member_id = (SELECT current_setting('app.member')::uuid)
    OR (SELECT current_setting('app.system')::bool)
  );
--> statement-breakpoint

-- What hangs on a client: reached by a grant for the client, and only where the client itself is seen.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['provider', 'credential', 'integration', 'integration_credential', 'attempt', 'capability',
    'transition', 'backfill', 'delivery'] LOOP
    EXECUTE format($p$
      CREATE POLICY scope_wall ON %I TO gatehouse_app, gatehouse_ingest
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
      CREATE POLICY client_wall ON %I AS RESTRICTIVE TO gatehouse_app, gatehouse_ingest
        USING (client_id IN (SELECT c.id FROM client c)) $p$, t);
  END LOOP;
END $$;
--> statement-breakpoint

-- What hangs on an app: by a grant for the client or for the app.
DO $$
DECLARE t text; app_column text;
BEGIN
  FOREACH t IN ARRAY ARRAY['app', 'sales_fact', 'sales_daily'] LOOP
    app_column := CASE t WHEN 'app' THEN 'id' ELSE 'app_id' END;
    EXECUTE format($p$
      CREATE POLICY scope_wall ON %I TO gatehouse_app, gatehouse_ingest
        USING (
          workspace_id = (SELECT current_setting('app.workspace')::uuid)
          AND (
            (SELECT current_setting('app.everything')::bool)
            OR client_id IN (
              SELECT g.client_id FROM "grant" g
              WHERE g.member_id = (SELECT current_setting('app.member')::uuid) AND g.scope = 'CLIENT')
            OR %I IN (
              SELECT g.app_id FROM "grant" g
              WHERE g.member_id = (SELECT current_setting('app.member')::uuid) AND g.scope = 'APP')
            OR client_id IN (
              SELECT c.id FROM client c WHERE c.personal_member_id = (SELECT current_setting('app.member')::uuid))
          )
        ) $p$, t, app_column);
    EXECUTE format($p$
      CREATE POLICY client_wall ON %I AS RESTRICTIVE TO gatehouse_app, gatehouse_ingest
        USING (client_id IN (SELECT c.id FROM client c)) $p$, t);
  END LOOP;
END $$;
--> statement-breakpoint

-- Jobs see the rows that they start work for, in every workspace.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['workspace', 'integration', 'attempt', 'backfill', 'outbox', 'change'] LOOP
    EXECUTE format('CREATE POLICY jobs ON %I TO gatehouse_jobs USING (true)', t);
  END LOOP;
END $$;
--> statement-breakpoint

-- Makes the month's leaves of the fact tables. Only ingestion may touch a leaf: COPY is refused under row-level
-- security, so leaves have none, and nobody else has any right on them.
CREATE FUNCTION create_sales_leaf(month_start date) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE parent text; leaf text;
BEGIN
  IF month_start <> date_trunc('month', month_start)::date THEN
    RAISE EXCEPTION 'not the first day of a month: %', month_start USING ERRCODE = '22008';
  END IF;
  -- The usual case takes no lock: a new partition locks its parent against everybody.
  IF to_regclass('public.sales_daily_' || to_char(month_start, 'YYYYMM')) IS NOT NULL THEN
    RETURN;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('create_sales_leaf'));
  FOREACH parent IN ARRAY ARRAY['sales_fact', 'sales_daily'] LOOP
    leaf := parent || '_' || to_char(month_start, 'YYYYMM');
    IF to_regclass('public.' || leaf) IS NULL THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L)',
        leaf, parent, month_start, (month_start + interval '1 month')::date);
      EXECUTE format('GRANT SELECT, INSERT, DELETE ON %I TO gatehouse_ingest', leaf);
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION create_sales_leaf(date) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION create_sales_leaf(date) TO gatehouse_ingest, gatehouse_jobs;
--> statement-breakpoint

-- Look-ups that happen before the workspace is known. A short list; each returns only what its key proves.
-- They belong to a role of their own, to which the policies below give what they read.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'gatehouse_lookup') THEN
    CREATE ROLE gatehouse_lookup NOLOGIN NOINHERIT NOBYPASSRLS;
  END IF;
  GRANT gatehouse_lookup TO CURRENT_USER;
END $$;
--> statement-breakpoint
GRANT USAGE, CREATE ON SCHEMA public TO gatehouse_lookup;
--> statement-breakpoint
GRANT SELECT, INSERT ON workspace, member, "grant" TO gatehouse_lookup;
--> statement-breakpoint
CREATE POLICY lookup ON workspace TO gatehouse_lookup USING (true);
--> statement-breakpoint
CREATE POLICY lookup ON member TO gatehouse_lookup USING (true);
--> statement-breakpoint
CREATE POLICY lookup ON "grant" TO gatehouse_lookup USING (true);
--> statement-breakpoint
CREATE FUNCTION memberships_of(person uuid)
  RETURNS TABLE (workspace_id uuid, workspace_name text, workspace_slug text, workspace_demo boolean,
                 member_id uuid, member_name text, member_email text, member_role text, everything boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT w.id, w.name, w.slug, w.demo, m.id, m.name, m.email, m.role,
           EXISTS (SELECT FROM "grant" g WHERE g.member_id = m.id AND g.scope = 'EVERYTHING')
    FROM member m JOIN workspace w ON w.id = m.workspace_id
    WHERE m.user_id = person
    ORDER BY m.created_at, m.id
  $$;
--> statement-breakpoint
ALTER FUNCTION memberships_of(uuid) OWNER TO gatehouse_lookup;
--> statement-breakpoint
CREATE FUNCTION workspace_exists(demo_only boolean) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT EXISTS (SELECT FROM workspace w WHERE w.demo OR NOT demo_only)
  $$;
--> statement-breakpoint
ALTER FUNCTION workspace_exists(boolean) OWNER TO gatehouse_lookup;
--> statement-breakpoint
-- A workspace is born with its owner, who may reach everything.
CREATE FUNCTION found_workspace(new_name text, new_slug text, is_demo boolean, person uuid, person_name text, person_email text)
  RETURNS TABLE (workspace_id uuid, member_id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE new_workspace uuid; new_member uuid;
BEGIN
  INSERT INTO workspace (name, slug, demo) VALUES (new_name, new_slug, is_demo) RETURNING id INTO new_workspace;
  INSERT INTO member (workspace_id, user_id, name, email, role)
    VALUES (new_workspace, person, person_name, person_email, 'OWNER') RETURNING id INTO new_member;
  INSERT INTO "grant" (workspace_id, member_id, scope) VALUES (new_workspace, new_member, 'EVERYTHING');
  RETURN QUERY SELECT new_workspace, new_member;
END $$;
--> statement-breakpoint
ALTER FUNCTION found_workspace(text, text, boolean, uuid, text, text) OWNER TO gatehouse_lookup;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gatehouse_lookup;
--> statement-breakpoint
REVOKE ALL ON FUNCTION memberships_of(uuid), workspace_exists(boolean),
  found_workspace(text, text, boolean, uuid, text, text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION memberships_of(uuid), workspace_exists(boolean),
  found_workspace(text, text, boolean, uuid, text, text) TO gatehouse_app;
--> statement-breakpoint
-- The schema of people signing in belongs to one role.
CREATE SCHEMA IF NOT EXISTS auth AUTHORIZATION gatehouse_identity;
