ALTER TABLE "connect_link" DROP CONSTRAINT "link_within_walls";--> statement-breakpoint
ALTER TABLE "connect_link" ADD COLUMN "admin_credential_id" uuid;--> statement-breakpoint
ALTER TABLE "connect_link" ADD COLUMN "admin_owner_id" uuid;--> statement-breakpoint
ALTER TABLE "connect_link" ADD COLUMN "admin_let_go_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "connect_link" ADD CONSTRAINT "link_of_admin_key" FOREIGN KEY ("workspace_id","admin_owner_id","admin_credential_id") REFERENCES "public"."credential"("workspace_id","owner_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "connect_link" ADD CONSTRAINT "link_within_walls" CHECK (("connect_link"."credential_id" is null) = ("connect_link"."credential_owner_id" is null)
        and "connect_link"."credential_owner_id" in ("connect_link"."client_id", "connect_link"."workspace_id")
        and ("connect_link"."password_id" is null) = ("connect_link"."password_owner_id" is null)
        and "connect_link"."password_owner_id" in ("connect_link"."client_id", "connect_link"."workspace_id")
        and ("connect_link"."admin_credential_id" is null) = ("connect_link"."admin_owner_id" is null)
        and "connect_link"."admin_owner_id" in ("connect_link"."client_id", "connect_link"."workspace_id"));--> statement-breakpoint
ALTER TABLE connect_link ALTER CONSTRAINT link_of_admin_key DEFERRABLE INITIALLY IMMEDIATE;
--> statement-breakpoint
-- An Admin's key that nothing used goes with its link, confirmed or not.
GRANT SELECT (admin_credential_id, admin_let_go_at) ON connect_link TO gatehouse_jobs;
