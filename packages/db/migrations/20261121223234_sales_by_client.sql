DROP INDEX "sales_daily_workspace_id_day_index";--> statement-breakpoint
CREATE INDEX "sales_daily_workspace_id_day_client_id_index" ON "sales_daily" USING btree ("workspace_id","day","client_id");