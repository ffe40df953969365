ALTER TABLE "service_user" ADD COLUMN "key_id" uuid;--> statement-breakpoint
ALTER TABLE "service_user" ADD COLUMN "key_owner_id" uuid;--> statement-breakpoint
ALTER TABLE "service_user" ADD COLUMN "key_reason_code" text;--> statement-breakpoint
ALTER TABLE "service_user" ADD CONSTRAINT "key_of_service_user" FOREIGN KEY ("workspace_id","key_owner_id","key_id") REFERENCES "public"."credential"("workspace_id","owner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_user" ADD CONSTRAINT "key_of_workspace" CHECK (("service_user"."key_id" is null) = ("service_user"."key_owner_id" is null) and "service_user"."key_owner_id" = "service_user"."workspace_id");