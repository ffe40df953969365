CREATE TABLE "notice_rule" (
	"workspace_id" uuid NOT NULL,
	"event" text NOT NULL,
	"owner" boolean NOT NULL,
	"manager" boolean NOT NULL,
	"roles" text[] NOT NULL,
	"member_ids" uuid[] NOT NULL,
	CONSTRAINT "notice_rule_workspace_id_event_pk" PRIMARY KEY("workspace_id","event")
);
--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "digest_hour_utc" integer DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE "notice_rule" ADD CONSTRAINT "notice_rule_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workspace" ADD CONSTRAINT "digest_hour_of_a_day" CHECK ("workspace"."digest_hour_utc" between 0 and 23);