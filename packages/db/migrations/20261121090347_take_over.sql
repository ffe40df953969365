-- Takes over a personal client, as before: its record had the name of a word of plpgsql, and every call failed.
GRANT CREATE ON SCHEMA public TO gatehouse_keeper;
--> statement-breakpoint
SET LOCAL ROLE gatehouse_keeper;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION take_over_client(personal uuid) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  here uuid := current_setting('app.workspace')::uuid;
  asker uuid := current_setting('app.member')::uuid;
  theirs record;
  mark text := right(replace(personal::text, '-', ''), 12);
BEGIN
  SELECT p.member_name, c.name, c.slug INTO theirs
  FROM personal_clients() p JOIN client c ON c.id = p.id
  WHERE p.id = personal AND p.left_at IS NOT NULL AND c.workspace_id = here;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE client c SET personal_member_id = NULL,
    name = CASE WHEN EXISTS (SELECT FROM client o WHERE o.workspace_id = here AND o.personal_member_id IS NULL
        AND o.archived_at IS NULL AND lower(o.name) = lower(theirs.name))
      THEN left(theirs.name, 60) || ' (' || left(theirs.member_name, 40) || ', ' || mark || ')' ELSE c.name END,
    slug = CASE WHEN EXISTS (SELECT FROM client o WHERE o.workspace_id = here AND o.personal_member_id IS NULL
        AND o.slug = theirs.slug)
      THEN theirs.slug || '-' || mark ELSE c.slug END
  WHERE c.workspace_id = here AND c.id = personal;
  UPDATE integration SET owner_member_id = asker WHERE workspace_id = here AND client_id = personal;
  RETURN true;
END $$;
--> statement-breakpoint
RESET ROLE;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gatehouse_keeper;
--> statement-breakpoint
-- Tables that name a client and were added meanwhile: their rows are handed over and deleted with it.
DO $$
DECLARE t text; k record;
BEGIN
  FOR t IN
    SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'client_id'
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
      AND c.relname NOT IN ('audit_entry', 'offboarding')
      AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'keeper')
  LOOP
    EXECUTE format('GRANT SELECT, UPDATE, DELETE ON %I TO gatehouse_keeper', t);
    EXECUTE format($p$
      CREATE POLICY keeper ON %I TO gatehouse_keeper
        USING (workspace_id = (SELECT current_setting('app.workspace')::uuid)) $p$, t);
  END LOOP;
  FOR k IN
    SELECT con.conname, con.conrelid::regclass AS t FROM pg_constraint con
    WHERE con.contype = 'f' AND con.connamespace = 'public'::regnamespace AND NOT con.condeferrable
      AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = con.conrelid
        AND a.attname IN ('client_id', 'credential_id', 'job_id'))
  LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', k.t, k.conname);
  END LOOP;
END $$;
