ALTER TABLE "connect_link" ADD COLUMN "assignee_member_id" uuid;--> statement-breakpoint
ALTER TABLE "connect_link" ADD COLUMN "claimed_by_member_id" uuid;--> statement-breakpoint
ALTER TABLE "connect_link" ADD COLUMN "claimed_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "connect_link" ADD COLUMN "reminded_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "connect_link" ADD COLUMN "snoozed_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "connect_link" ADD CONSTRAINT "link_assigned_to" FOREIGN KEY ("workspace_id","assignee_member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connect_link" ADD CONSTRAINT "link_claimed_by" FOREIGN KEY ("workspace_id","claimed_by_member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- A client is handed over and deleted with the people of its links in any order.
ALTER TABLE connect_link ALTER CONSTRAINT link_assigned_to DEFERRABLE INITIALLY IMMEDIATE;--> statement-breakpoint
ALTER TABLE connect_link ALTER CONSTRAINT link_claimed_by DEFERRABLE INITIALLY IMMEDIATE;
