-- Rows of an import: of the whole workspace, seen by who reaches everything, and never one about a personal client.
GRANT SELECT, INSERT, UPDATE (sealed, outcome, problems, client_id, integration_id, done_at) ON import_row TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (revocations, restored_at, deleting_at, deleted_at, erased) ON offboarding TO gatehouse_app;
--> statement-breakpoint
GRANT UPDATE (left_at) ON member TO gatehouse_app;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['import_row', 'offboarding'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$
      CREATE POLICY management_wall ON %I TO gatehouse_app
        USING (
          workspace_id = (SELECT current_setting('app.workspace')::uuid)
          AND (SELECT current_setting('app.everything')::bool)
        ) $p$, t);
    EXECUTE format($p$
      CREATE POLICY client_wall ON %I AS RESTRICTIVE TO gatehouse_app
        USING (client_id IS NULL OR client_id IN (SELECT c.id FROM client c)) $p$, t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER stays BEFORE UPDATE OF workspace_id, client_id ON offboarding FOR EACH ROW
  WHEN (OLD.workspace_id <> NEW.workspace_id OR OLD.client_id <> NEW.client_id)
  EXECUTE FUNCTION refuse_move();
--> statement-breakpoint
-- It gets a client once, when that is known.
CREATE TRIGGER stays BEFORE UPDATE OF workspace_id, client_id ON import_row FOR EACH ROW
  WHEN (OLD.workspace_id <> NEW.workspace_id OR (OLD.client_id IS NOT NULL AND OLD.client_id IS DISTINCT FROM NEW.client_id))
  EXECUTE FUNCTION refuse_move();
--> statement-breakpoint

-- Who left a workspace has none of it.
GRANT CREATE ON SCHEMA public TO gatehouse_lookup;
--> statement-breakpoint
SET LOCAL ROLE gatehouse_lookup;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION memberships_of(person uuid)
  RETURNS TABLE (workspace_id uuid, workspace_name text, workspace_slug text, workspace_demo boolean,
                 member_id uuid, member_name text, member_email text, member_role text, everything boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT w.id, w.name, w.slug, w.demo, m.id, m.name, m.email, m.role,
           EXISTS (SELECT FROM "grant" g
                   WHERE g.workspace_id = m.workspace_id AND g.member_id = m.id AND g.scope = 'EVERYTHING')
    FROM member m JOIN workspace w ON w.id = m.workspace_id
    WHERE m.user_id = person AND m.left_at IS NULL
    ORDER BY m.created_at, m.id
  $$;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gatehouse_lookup;
--> statement-breakpoint

-- Two things happen to all rows of a client at once: a personal client is handed to the agency, and a client that was
-- off-boarded is deleted. Functions do them, as a role that nobody logs in as; each asks for itself whether it may.
DO $$
BEGIN
  BEGIN
    CREATE ROLE gatehouse_keeper NOLOGIN NOINHERIT NOBYPASSRLS;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this server has made it
  END;
  IF NOT pg_has_role(current_user, 'gatehouse_keeper', 'SET') THEN
    GRANT gatehouse_keeper TO CURRENT_USER WITH INHERIT FALSE, SET TRUE;
  END IF;
END $$;
--> statement-breakpoint
GRANT USAGE, CREATE ON SCHEMA public TO gatehouse_keeper;
--> statement-breakpoint
GRANT SELECT, UPDATE ON client TO gatehouse_keeper;
--> statement-breakpoint
GRANT SELECT ON member, offboarding TO gatehouse_keeper;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOR t IN
    SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'client_id'
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND c.relname NOT IN ('audit_entry', 'offboarding')
    UNION SELECT 'vault_opening'
  LOOP
    EXECUTE format('GRANT SELECT, UPDATE, DELETE ON %I TO gatehouse_keeper', t);
    EXECUTE format($p$
      CREATE POLICY keeper ON %I TO gatehouse_keeper
        USING (workspace_id = (SELECT current_setting('app.workspace')::uuid)) $p$, t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['client', 'member', 'offboarding'] LOOP
    EXECUTE format($p$
      CREATE POLICY keeper ON %I TO gatehouse_keeper
        USING (workspace_id = (SELECT current_setting('app.workspace')::uuid)) $p$, t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT INSERT ON "grant" TO gatehouse_keeper;
--> statement-breakpoint
-- Keys between rows that name a client wait for the end of the statement as ever, and for the end of the transaction
-- where one of these functions asks for it: rows that name each other move, and go, together.
DO $$
DECLARE k record;
BEGIN
  FOR k IN
    SELECT con.conname, con.conrelid::regclass AS t FROM pg_constraint con
    WHERE con.contype = 'f' AND con.connamespace = 'public'::regnamespace AND NOT con.condeferrable
      AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = con.conrelid
        AND a.attname IN ('client_id', 'credential_id', 'job_id'))
  LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', k.t, k.conname);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION refuse_move() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF current_user = 'gatehouse_keeper' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a row of % does not move to another workspace, client or person', TG_TABLE_NAME
    USING ERRCODE = '42501';
END $$;
--> statement-breakpoint
-- Tables whose rows are a client's: those that name one, but for what is a record of its own.
CREATE FUNCTION tables_of_clients() RETURNS TABLE (name text, partitioned boolean)
  LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT c.relname::text, c.relkind = 'p' FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE a.attname = 'client_id' AND NOT a.attisdropped AND c.relnamespace = 'public'::regnamespace
      AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname NOT IN ('audit_entry', 'offboarding')
    ORDER BY c.relname = 'credential', c.relname
  $$;
--> statement-breakpoint
-- Gives a personal client to the agency, by its person: as a client of its own, or everything of it to `into_client`.
CREATE FUNCTION hand_over_client(personal uuid, into_client uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  here uuid := current_setting('app.workspace')::uuid;
  person uuid := current_setting('app.member')::uuid;
  t record;
BEGIN
  IF NOT EXISTS (SELECT FROM client c WHERE c.workspace_id = here AND c.id = personal AND c.personal_member_id = person) THEN
    RETURN false;
  END IF;
  IF into_client IS NULL THEN
    UPDATE client SET personal_member_id = NULL WHERE workspace_id = here AND id = personal;
    IF NOT current_setting('app.everything')::bool THEN
      INSERT INTO "grant" (workspace_id, member_id, scope, client_id) VALUES (here, person, 'CLIENT', personal)
      ON CONFLICT DO NOTHING;
    END IF;
    RETURN true;
  END IF;
  IF NOT EXISTS (SELECT FROM client c WHERE c.workspace_id = here AND c.id = into_client AND c.personal_member_id IS NULL
      AND (current_setting('app.everything')::bool OR EXISTS (SELECT FROM "grant" g
        WHERE g.workspace_id = here AND g.member_id = person AND g.scope = 'CLIENT' AND g.client_id = into_client))) THEN
    RETURN false;
  END IF;
  SET CONSTRAINTS ALL DEFERRED;
  FOR t IN SELECT * FROM tables_of_clients() WHERE name NOT IN ('change', 'mail', 'grant') LOOP
    IF EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = t.name::regclass AND a.attname = 'credential_owner_id') THEN
      EXECUTE format('UPDATE %I SET client_id = $1, credential_owner_id = CASE credential_owner_id WHEN $2 THEN $1
        ELSE credential_owner_id END WHERE workspace_id = $3 AND client_id = $2', t.name) USING into_client, personal, here;
    ELSE
      EXECUTE format('UPDATE %I SET client_id = $1 WHERE workspace_id = $3 AND client_id = $2', t.name)
        USING into_client, personal, here;
    END IF;
  END LOOP;
  SET CONSTRAINTS ALL IMMEDIATE;
  RETURN true;
END $$;
--> statement-breakpoint
-- Whose personal clients there are, for owners: that they exist, and nothing of what is in them.
CREATE FUNCTION personal_clients() RETURNS TABLE (id uuid, member_id uuid, member_name text, left_at timestamptz, created_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT c.id, m.id, m.name, m.left_at, c.created_at
    FROM client c JOIN member m ON m.workspace_id = c.workspace_id AND m.id = c.personal_member_id
    WHERE c.workspace_id = current_setting('app.workspace')::uuid
      AND EXISTS (SELECT FROM member o WHERE o.workspace_id = c.workspace_id AND o.role = 'OWNER'
        AND o.id = current_setting('app.member')::uuid AND o.left_at IS NULL)
    ORDER BY c.seq
  $$;
--> statement-breakpoint
-- Makes a personal client one of the agency, by an owner, once its person has left. Where its name is taken it gets theirs
-- beside it.
CREATE FUNCTION take_over_client(personal uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  here uuid := current_setting('app.workspace')::uuid;
  asker uuid := current_setting('app.member')::uuid;
  found record;
  mark text := left(replace(personal::text, '-', ''), 12);
BEGIN
  SELECT p.member_name, c.name, c.slug INTO found
  FROM personal_clients() p JOIN client c ON c.id = p.id
  WHERE p.id = personal AND p.left_at IS NOT NULL AND c.workspace_id = here;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE client c SET personal_member_id = NULL,
    name = CASE WHEN EXISTS (SELECT FROM client o WHERE o.workspace_id = here AND o.personal_member_id IS NULL
        AND o.archived_at IS NULL AND lower(o.name) = lower(found.name))
      THEN left(found.name, 60) || ' (' || left(found.member_name, 40) || ', ' || mark || ')' ELSE c.name END,
    slug = CASE WHEN EXISTS (SELECT FROM client o WHERE o.workspace_id = here AND o.personal_member_id IS NULL
        AND o.slug = found.slug)
      THEN found.slug || '-' || mark ELSE c.slug END
  WHERE c.workspace_id = here AND c.id = personal;
  UPDATE integration SET owner_member_id = asker WHERE workspace_id = here AND client_id = personal;
  RETURN true;
END $$;
--> statement-breakpoint
-- Whether rows of a client may be deleted now: Gatehouse itself asks, and its deletion has begun.
CREATE FUNCTION may_erase(target uuid) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT current_setting('app.system')::bool AND EXISTS (SELECT FROM offboarding o
      WHERE o.workspace_id = current_setting('app.workspace')::uuid AND o.client_id = target
        AND o.deleting_at IS NOT NULL AND o.deleted_at IS NULL AND o.restored_at IS NULL)
  $$;
--> statement-breakpoint
-- Deletes the facts of some deliveries of a client; how many rows.
CREATE FUNCTION erase_facts(target uuid, deliveries uuid[]) RETURNS bigint
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  here uuid := current_setting('app.workspace')::uuid;
  t record;
  n bigint;
  total bigint := 0;
BEGIN
  IF NOT may_erase(target) THEN
    RAISE EXCEPTION 'the deletion of this client has not begun' USING ERRCODE = '42501';
  END IF;
  FOR t IN SELECT * FROM tables_of_clients() WHERE partitioned LOOP
    EXECUTE format('DELETE FROM %I WHERE workspace_id = $1 AND client_id = $2 AND delivery_id = ANY ($3)', t.name)
      USING here, target, deliveries;
    GET DIAGNOSTICS n = ROW_COUNT;
    total := total + n;
  END LOOP;
  RETURN total;
END $$;
--> statement-breakpoint
-- Deletes every row of a client but the client's own, which is emptied; how many, by table.
CREATE FUNCTION erase_client(target uuid) RETURNS jsonb
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  here uuid := current_setting('app.workspace')::uuid;
  t record;
  n bigint;
  counts jsonb := '{}';
BEGIN
  IF NOT may_erase(target) THEN
    RAISE EXCEPTION 'the deletion of this client has not begun' USING ERRCODE = '42501';
  END IF;
  SET CONSTRAINTS ALL DEFERRED;
  DELETE FROM vault_opening v USING credential c
    WHERE v.workspace_id = here AND c.workspace_id = here AND c.client_id = target AND v.credential_id = c.id;
  FOR t IN SELECT * FROM tables_of_clients() LOOP
    EXECUTE format('DELETE FROM %I WHERE workspace_id = $1 AND client_id = $2', t.name) USING here, target;
    GET DIAGNOSTICS n = ROW_COUNT;
    IF n > 0 THEN counts := counts || jsonb_build_object(t.name, n); END IF;
  END LOOP;
  SET CONSTRAINTS ALL IMMEDIATE;
  UPDATE client SET tags = '{}', notes = NULL, manager_member_id = NULL WHERE workspace_id = here AND id = target;
  RETURN counts;
END $$;
--> statement-breakpoint
DO $$
DECLARE f text;
BEGIN
  FOREACH f IN ARRAY ARRAY['tables_of_clients()', 'hand_over_client(uuid, uuid)', 'personal_clients()',
    'take_over_client(uuid)', 'may_erase(uuid)', 'erase_facts(uuid, uuid[])', 'erase_client(uuid)'] LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    IF f NOT IN ('tables_of_clients()', 'may_erase(uuid)') THEN
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO gatehouse_app', f);
    END IF;
    EXECUTE format('ALTER FUNCTION %s OWNER TO gatehouse_keeper', f);
  END LOOP;
END $$;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gatehouse_keeper;
