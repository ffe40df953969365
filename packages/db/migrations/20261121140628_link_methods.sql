ALTER TABLE "connect_link" DROP CONSTRAINT "link_within_walls";--> statement-breakpoint
ALTER TABLE "connect_link" ADD COLUMN "method" text;--> statement-breakpoint
ALTER TABLE "connect_link" ADD COLUMN "password_id" uuid;--> statement-breakpoint
ALTER TABLE "connect_link" ADD COLUMN "password_owner_id" uuid;--> statement-breakpoint
ALTER TABLE "connect_link" ADD CONSTRAINT "link_of_password" FOREIGN KEY ("workspace_id","password_owner_id","password_id") REFERENCES "public"."credential"("workspace_id","owner_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "connect_link" ADD CONSTRAINT "link_within_walls" CHECK (("connect_link"."credential_id" is null) = ("connect_link"."credential_owner_id" is null)
        and "connect_link"."credential_owner_id" in ("connect_link"."client_id", "connect_link"."workspace_id")
        and ("connect_link"."password_id" is null) = ("connect_link"."password_owner_id" is null)
        and "connect_link"."password_owner_id" in ("connect_link"."client_id", "connect_link"."workspace_id"));--> statement-breakpoint
ALTER TABLE connect_link ALTER CONSTRAINT link_of_password DEFERRABLE INITIALLY IMMEDIATE;
