CREATE TABLE "quiet_hours" (
	"workspace_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"from_minute" integer NOT NULL,
	"to_minute" integer NOT NULL,
	"time_zone" text NOT NULL,
	CONSTRAINT "quiet_hours_workspace_id_member_id_pk" PRIMARY KEY("workspace_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "integration" ADD COLUMN "paused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "integration" ADD COLUMN "paused_by" text;--> statement-breakpoint
ALTER TABLE "quiet_hours" ADD CONSTRAINT "quiet_hours_of_member" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;