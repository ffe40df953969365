-- The second wall around tenants: row-level security, forced, on every tenant table.
-- Each process names its role at start-up; none of these roles owns anything or may pass by the policies.
-- docs/adr/0004-database-roles.md says what this protects from, and what it trusts.
DO $$
DECLARE role_name text;
BEGIN
  FOREACH role_name IN ARRAY
    ARRAY['gatehouse_app', 'gatehouse_ingest', 'gatehouse_jobs', 'gatehouse_identity', 'gatehouse_lookup'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN NOINHERIT NOBYPASSRLS', role_name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this server has made it
    END;
    -- Roles belong to the server: two databases that migrate at once would disturb each other for nothing.
    IF NOT pg_has_role(current_user, role_name, 'SET') THEN
      EXECUTE format('GRANT %I TO CURRENT_USER WITH INHERIT FALSE, SET TRUE', role_name);
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO CURRENT_USER;
--> statement-breakpoint
-- gatehouse_identity has a schema of its own and no way into this one.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO gatehouse_app, gatehouse_ingest, gatehouse_jobs, gatehouse_lookup;
--> statement-breakpoint

-- What the app role may do: what its queries do, and no more. Parents only: a leaf partition is a table of its own
-- and would open every workspace. Nothing is deleted but grants and a slot's content; history is only added to.
GRANT SELECT, INSERT, UPDATE ON
  client, provider, credential, integration, integration_credential, attempt, capability, app, backfill, delivery
  TO gatehouse_app;
--> statement-breakpoint
GRANT DELETE ON "grant", integration_credential TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON member, "grant", transition, change, idempotency TO gatehouse_app;
--> statement-breakpoint
-- Intentions and the audit log are written here and read elsewhere.
GRANT INSERT ON outbox, audit_entry TO gatehouse_app;
--> statement-breakpoint
-- A workspace is demo or real for ever, and a member is the same person for ever.
GRANT SELECT, UPDATE (name, slug) ON workspace TO gatehouse_app;
--> statement-breakpoint
GRANT UPDATE (name, email, role) ON member TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT ON sales_fact, sales_daily, worker_heartbeat TO gatehouse_app;
--> statement-breakpoint
-- Ingestion: the ledger's row, the app look-up, the change row; on leaves alone it gets more (create_sales_leaf).
GRANT SELECT, UPDATE ON delivery TO gatehouse_ingest;
--> statement-breakpoint
GRANT SELECT ON app, client, "grant" TO gatehouse_ingest;
--> statement-breakpoint
GRANT INSERT ON change TO gatehouse_ingest;
--> statement-breakpoint
-- Jobs across workspaces: the planner and the relay. They read what is due and write nothing but their own marks.
GRANT SELECT ON integration, attempt, backfill, workspace, change TO gatehouse_jobs;
--> statement-breakpoint
GRANT SELECT, UPDATE (dispatched_at) ON outbox TO gatehouse_jobs;
--> statement-breakpoint
GRANT DELETE ON outbox, change TO gatehouse_jobs;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON worker_heartbeat TO gatehouse_jobs;
--> statement-breakpoint

-- worker_heartbeat has no tenant: ids and times of workers only.
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

-- A row stays in its workspace and with its client. The policies alone would let somebody who reaches two clients
-- carry a secret from one to the other, or make a client of the agency a personal one.
CREATE FUNCTION refuse_move() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'a row of % does not move to another workspace, client or person', TG_TABLE_NAME
    USING ERRCODE = '42501';
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION refuse_move() FROM PUBLIC;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['provider', 'credential', 'integration', 'integration_credential', 'attempt', 'capability',
    'app', 'backfill', 'delivery'] LOOP
    EXECUTE format($p$
      CREATE TRIGGER stays BEFORE UPDATE OF workspace_id, client_id ON %I FOR EACH ROW
        WHEN (OLD.workspace_id <> NEW.workspace_id OR OLD.client_id <> NEW.client_id)
        EXECUTE FUNCTION refuse_move() $p$, t);
  END LOOP;
END $$;
--> statement-breakpoint
-- A personal client can be handed to the agency, never the other way and to no other person.
CREATE TRIGGER stays BEFORE UPDATE OF workspace_id, personal_member_id ON client FOR EACH ROW
  WHEN (OLD.workspace_id <> NEW.workspace_id
    OR (NEW.personal_member_id IS NOT NULL AND OLD.personal_member_id IS DISTINCT FROM NEW.personal_member_id))
  EXECUTE FUNCTION refuse_move();
--> statement-breakpoint

-- Tables of the workspace. Who reaches everything also manages it; others see it and themselves.
CREATE POLICY workspace_wall ON workspace FOR SELECT TO gatehouse_app
  USING (id = (SELECT current_setting('app.workspace')::uuid));
--> statement-breakpoint
CREATE POLICY management_wall ON workspace TO gatehouse_app
  USING (id = (SELECT current_setting('app.workspace')::uuid) AND (SELECT current_setting('app.everything')::bool));
--> statement-breakpoint
CREATE POLICY workspace_wall ON member FOR SELECT TO gatehouse_app
  USING (workspace_id = (SELECT current_setting('app.workspace')::uuid));
--> statement-breakpoint
CREATE POLICY management_wall ON member TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (SELECT current_setting('app.everything')::bool)
  );
--> statement-breakpoint
-- The policies of other tables read these rows: who could write them could reach anything.
CREATE POLICY own_wall ON "grant" FOR SELECT TO gatehouse_app, gatehouse_ingest
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND member_id = (SELECT current_setting('app.member')::uuid)
  );
--> statement-breakpoint
CREATE POLICY management_wall ON "grant" TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (SELECT current_setting('app.everything')::bool)
  );
--> statement-breakpoint
CREATE POLICY own_wall ON idempotency TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND member_id = (SELECT current_setting('app.member')::uuid)
  );
--> statement-breakpoint
CREATE POLICY workspace_wall ON outbox FOR INSERT TO gatehouse_app
  WITH CHECK (workspace_id = (SELECT current_setting('app.workspace')::uuid));
--> statement-breakpoint

-- The client: within the workspace and the grants; a personal client for its person alone.
CREATE POLICY scope_wall ON client TO gatehouse_app, gatehouse_ingest
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (
      (SELECT current_setting('app.everything')::bool)
      OR personal_member_id = (SELECT current_setting('app.member')::uuid)
      OR id IN (
        SELECT g.client_id FROM "grant" g
        WHERE g.member_id = (SELECT current_setting('app.member')::uuid) AND g.scope = 'CLIENT')
    )
  );
--> statement-breakpoint
-- Whoever may see an app may see whose it is, and change neither.
CREATE POLICY app_scope_wall ON client FOR SELECT TO gatehouse_app, gatehouse_ingest
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND id IN (
      SELECT g.client_id FROM "grant" g
      WHERE g.member_id = (SELECT current_setting('app.member')::uuid) AND g.scope = 'APP')
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
    'transition', 'backfill', 'delivery', 'app', 'sales_fact', 'sales_daily'] LOOP
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

-- What hangs on an app: also read by a grant for the app.
DO $$
DECLARE t text; app_column text;
BEGIN
  FOREACH t IN ARRAY ARRAY['app', 'sales_fact', 'sales_daily'] LOOP
    app_column := CASE t WHEN 'app' THEN 'id' ELSE 'app_id' END;
    EXECUTE format($p$
      CREATE POLICY app_scope_wall ON %I FOR SELECT TO gatehouse_app, gatehouse_ingest
        USING (
          workspace_id = (SELECT current_setting('app.workspace')::uuid)
          AND %I IN (
            SELECT g.app_id FROM "grant" g
            WHERE g.member_id = (SELECT current_setting('app.member')::uuid) AND g.scope = 'APP')
        ) $p$, t, app_column);
  END LOOP;
END $$;
--> statement-breakpoint

-- What may concern a client or the whole workspace.
CREATE POLICY client_wall ON change TO gatehouse_app, gatehouse_ingest
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (client_id IS NULL OR client_id IN (SELECT c.id FROM client c))
  );
--> statement-breakpoint
CREATE POLICY client_wall ON audit_entry FOR INSERT TO gatehouse_app
  WITH CHECK (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (client_id IS NULL OR client_id IN (SELECT c.id FROM client c))
  );
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

-- Functions that run as somebody else name pg_temp last: it is searched first where it is not named, and a
-- temporary table of the caller would stand in for ours.

-- Makes the month's leaves of the fact tables. Only ingestion may touch a leaf: COPY is refused under row-level
-- security, so leaves have none, and nobody else has any right on them.
CREATE FUNCTION create_sales_leaf(month_start date) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
    -- IF NOT EXISTS although we looked: what another made while we waited for the lock may not be seen above.
    EXECUTE format('CREATE TABLE IF NOT EXISTS public.%I PARTITION OF public.%I FOR VALUES FROM (%L) TO (%L)',
      leaf, parent, month_start, (month_start + interval '1 month')::date);
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON public.%I TO gatehouse_ingest', leaf);
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION create_sales_leaf(date) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION create_sales_leaf(date) TO gatehouse_ingest, gatehouse_jobs;
--> statement-breakpoint

-- Look-ups that happen before the workspace is known. A short list; each returns only what its key proves.
-- They belong to a role of their own, to which the policies below give what they read.
GRANT CREATE ON SCHEMA public TO gatehouse_lookup;
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
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT w.id, w.name, w.slug, w.demo, m.id, m.name, m.email, m.role,
           EXISTS (SELECT FROM "grant" g
                   WHERE g.workspace_id = m.workspace_id AND g.member_id = m.id AND g.scope = 'EVERYTHING')
    FROM member m JOIN workspace w ON w.id = m.workspace_id
    WHERE m.user_id = person
    ORDER BY m.created_at, m.id
  $$;
--> statement-breakpoint
ALTER FUNCTION memberships_of(uuid) OWNER TO gatehouse_lookup;
--> statement-breakpoint
CREATE FUNCTION workspace_exists(demo_only boolean) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM workspace w WHERE w.demo OR NOT demo_only)
  $$;
--> statement-breakpoint
ALTER FUNCTION workspace_exists(boolean) OWNER TO gatehouse_lookup;
--> statement-breakpoint
-- A workspace is born with its owner, who may reach everything.
CREATE FUNCTION found_workspace(new_name text, new_slug text, is_demo boolean, person uuid, person_name text, person_email text)
  RETURNS TABLE (workspace_id uuid, member_id uuid)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
