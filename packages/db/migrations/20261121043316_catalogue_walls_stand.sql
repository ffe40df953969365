-- The walls of these two were made and forced, but a policy counts only where row-level security is enabled.
ALTER TABLE app_version ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE catalogue_change ENABLE ROW LEVEL SECURITY;
