CREATE TABLE "action_item_note" (
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"integration_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"assignee_member_id" uuid,
	"claimed_by_member_id" uuid,
	"claimed_until" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	"snoozed_until" timestamp with time zone,
	CONSTRAINT "action_item_note_workspace_id_integration_id_cause_pk" PRIMARY KEY("workspace_id","integration_id","cause")
);
--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"workspace_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calendar_feed_workspace_id_hash_pk" PRIMARY KEY("workspace_id","hash")
);
--> statement-breakpoint
CREATE TABLE "notice_channel" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"host" text NOT NULL,
	"sealed" text,
	"events" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "notice_channel_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "notice_channel_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "notice_preference" (
	"workspace_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"event" text NOT NULL,
	"how" text NOT NULL,
	CONSTRAINT "notice_preference_workspace_id_member_id_event_pk" PRIMARY KEY("workspace_id","member_id","event")
);
--> statement-breakpoint
CREATE TABLE "notice_read" (
	"workspace_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "notice_read_workspace_id_cause_member_id_pk" PRIMARY KEY("workspace_id","cause","member_id")
);
--> statement-breakpoint
ALTER TABLE "integration" ADD COLUMN "first_rows_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "mail" ADD COLUMN "channel_id" uuid;--> statement-breakpoint
ALTER TABLE "mail" ADD COLUMN "escalate_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "remind_days" integer[] DEFAULT '{7,3,1}' NOT NULL;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "escalate_after_hours" integer DEFAULT 24;--> statement-breakpoint
ALTER TABLE "action_item_note" ADD CONSTRAINT "note_of_integration" FOREIGN KEY ("workspace_id","client_id","integration_id") REFERENCES "public"."integration"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item_note" ADD CONSTRAINT "item_assigned_to" FOREIGN KEY ("workspace_id","assignee_member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_item_note" ADD CONSTRAINT "item_claimed_by" FOREIGN KEY ("workspace_id","claimed_by_member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_of_member" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_channel" ADD CONSTRAINT "notice_channel_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_preference" ADD CONSTRAINT "preference_of_member" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_read" ADD CONSTRAINT "notice_read_by" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_feed_hash_index" ON "calendar_feed" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "notice_channel_workspace_id_seq_index" ON "notice_channel" USING btree ("workspace_id","seq");--> statement-breakpoint
ALTER TABLE "mail" ADD CONSTRAINT "mail_to_channel" FOREIGN KEY ("workspace_id","channel_id") REFERENCES "public"."notice_channel"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mail_escalate_at_index" ON "mail" USING btree ("escalate_at");