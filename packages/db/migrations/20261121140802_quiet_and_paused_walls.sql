-- When a person wants to be left alone is theirs to say; who reaches everything sees it, and Gatehouse goes by it.
GRANT SELECT, INSERT, UPDATE, DELETE ON quiet_hours TO gatehouse_app;
--> statement-breakpoint
ALTER TABLE quiet_hours ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE quiet_hours FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own_wall ON quiet_hours TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (
      (SELECT current_setting('app.everything')::bool)
      OR member_id = (SELECT current_setting('app.member')::uuid)
    )
  );
--> statement-breakpoint
CREATE TRIGGER stays BEFORE UPDATE OF workspace_id ON quiet_hours FOR EACH ROW
  WHEN (OLD.workspace_id <> NEW.workspace_id)
  EXECUTE FUNCTION refuse_move();
