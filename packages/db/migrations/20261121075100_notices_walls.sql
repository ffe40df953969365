-- Channels are the workspace's: made and seen by who reaches everything. Their addresses lie sealed.
GRANT SELECT, INSERT, UPDATE (name, events, sealed, removed_at) ON notice_channel TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON notice_preference TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT, INSERT ON notice_read TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON calendar_feed TO gatehouse_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON action_item_note TO gatehouse_app;
--> statement-breakpoint
GRANT UPDATE (remind_days, escalate_after_hours) ON workspace TO gatehouse_app;
--> statement-breakpoint
GRANT UPDATE (escalate_at) ON mail TO gatehouse_jobs;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['notice_channel', 'notice_preference', 'notice_read', 'calendar_feed', 'action_item_note'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
  -- What a person chose and read is theirs; who reaches everything sees it, and Gatehouse goes by it.
  FOREACH t IN ARRAY ARRAY['notice_preference', 'notice_read'] LOOP
    EXECUTE format($p$
      CREATE POLICY own_wall ON %I TO gatehouse_app
        USING (
          workspace_id = (SELECT current_setting('app.workspace')::uuid)
          AND (
            (SELECT current_setting('app.everything')::bool)
            OR member_id = (SELECT current_setting('app.member')::uuid)
          )
        ) $p$, t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY management_wall ON notice_channel TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (SELECT current_setting('app.everything')::bool)
  );
--> statement-breakpoint
-- A secret address is its person's alone.
CREATE POLICY own_wall ON calendar_feed TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND member_id = (SELECT current_setting('app.member')::uuid)
  );
--> statement-breakpoint
CREATE TRIGGER stays BEFORE UPDATE OF workspace_id, client_id ON action_item_note FOR EACH ROW
  WHEN (OLD.workspace_id <> NEW.workspace_id OR OLD.client_id <> NEW.client_id)
  EXECUTE FUNCTION refuse_move();
--> statement-breakpoint
CREATE TRIGGER stays BEFORE UPDATE OF workspace_id ON notice_preference FOR EACH ROW
  WHEN (OLD.workspace_id <> NEW.workspace_id)
  EXECUTE FUNCTION refuse_move();
--> statement-breakpoint
CREATE POLICY scope_wall ON action_item_note TO gatehouse_app
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
CREATE POLICY client_wall ON action_item_note AS RESTRICTIVE TO gatehouse_app
  USING (client_id IN (SELECT c.id FROM client c));
--> statement-breakpoint
-- The look-up by a calendar's secret address, before the workspace is known: whose it is.
GRANT CREATE ON SCHEMA public TO gatehouse_lookup;
--> statement-breakpoint
GRANT SELECT ON calendar_feed TO gatehouse_lookup;
--> statement-breakpoint
CREATE POLICY lookup ON calendar_feed TO gatehouse_lookup USING (true);
--> statement-breakpoint
CREATE FUNCTION calendar_of(secret_hash text)
  RETURNS TABLE (workspace_id uuid, member_id uuid, member_user_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT f.workspace_id, m.id, m.user_id
    FROM calendar_feed f JOIN member m ON m.workspace_id = f.workspace_id AND m.id = f.member_id
    WHERE f.hash = secret_hash
  $$;
--> statement-breakpoint
ALTER FUNCTION calendar_of(text) OWNER TO gatehouse_lookup;
--> statement-breakpoint
REVOKE CREATE ON SCHEMA public FROM gatehouse_lookup;
--> statement-breakpoint
REVOKE ALL ON FUNCTION calendar_of(text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION calendar_of(text) TO gatehouse_app;
