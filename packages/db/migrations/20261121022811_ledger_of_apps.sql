-- Whoever may see an app's sales may see how complete they are: the ledger of its account, and change nothing there.
CREATE POLICY app_scope_wall ON delivery FOR SELECT TO gatehouse_app, gatehouse_ingest
  USING (
    workspace_id = (SELECT current_setting('app.workspace')::uuid)
    AND client_id IN (
      SELECT g.client_id FROM "grant" g
      WHERE g.member_id = (SELECT current_setting('app.member')::uuid) AND g.scope = 'APP')
  );
