-- What a mail keeps to itself is sealed anew with the rest, by who reaches the whole workspace.
GRANT UPDATE (sealed) ON mail TO gatehouse_app;
--> statement-breakpoint
CREATE POLICY seals_wall ON mail FOR UPDATE TO gatehouse_app
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND (SELECT current_setting('app.everything')::bool)
  );
