-- Words are searched anywhere in an app's name and ids. ILIKE is not leakproof, so that under row-level security every
-- row would be read first; this function asks a trigram index, and answers ids of the asker's workspace alone. Queries
-- join them under the policies of app, which decide what is seen.
CREATE SCHEMA extensions;
--> statement-breakpoint
CREATE EXTENSION pg_trgm SCHEMA extensions;
--> statement-breakpoint
CREATE INDEX app_words ON app USING gin (
  (name || E'\n' || bundle_id || E'\n' || coalesce(sku, '') || E'\n' || asc_id) extensions.gin_trgm_ops);
--> statement-breakpoint
GRANT CREATE ON SCHEMA public TO gatehouse_lookup;
--> statement-breakpoint
GRANT SELECT (id, workspace_id, name, bundle_id, sku, asc_id) ON app TO gatehouse_lookup;
--> statement-breakpoint
CREATE POLICY lookup ON app FOR SELECT TO gatehouse_lookup USING (true);
--> statement-breakpoint
-- EXECUTE, so that each pattern is planned by itself: one of two letters has no trigram and reads the table.
CREATE FUNCTION search_apps(pattern text) RETURNS SETOF uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 200 SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE
    'SELECT a.id FROM app a WHERE a.workspace_id = $1 AND
       (a.name || E''\n'' || a.bundle_id || E''\n'' || coalesce(a.sku, '''') || E''\n'' || a.asc_id) ILIKE $2'
    USING current_setting('app.workspace')::uuid, pattern;
END $$;
--> statement-breakpoint
ALTER FUNCTION search_apps(text) OWNER TO gatehouse_lookup;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gatehouse_lookup;
--> statement-breakpoint
REVOKE ALL ON FUNCTION search_apps(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION search_apps(text) TO gatehouse_app;
