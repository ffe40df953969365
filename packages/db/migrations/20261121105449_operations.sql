CREATE TABLE "call_tally" (
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"integration_id" uuid NOT NULL,
	"family" text NOT NULL,
	"outcome" text NOT NULL,
	"minute" timestamp with time zone NOT NULL,
	"calls" integer NOT NULL,
	"total_ms" bigint NOT NULL,
	CONSTRAINT "call_tally_workspace_id_integration_id_family_outcome_minute_pk" PRIMARY KEY("workspace_id","integration_id","family","outcome","minute")
);
--> statement-breakpoint
CREATE TABLE "ignored_cause" (
	"workspace_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "ignored_cause_workspace_id_cause_pk" PRIMARY KEY("workspace_id","cause")
);
--> statement-breakpoint
CREATE TABLE "incident" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"family" text NOT NULL,
	"outcome" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"until" timestamp with time zone,
	"clients" integer NOT NULL,
	"of_clients" integer NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "incident_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "incident_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "incident_once" UNIQUE("workspace_id","scope","family","outcome","since")
);
--> statement-breakpoint
CREATE TABLE "unknown_answer" (
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"integration_id" uuid NOT NULL,
	"family" text NOT NULL,
	"status" integer NOT NULL,
	"code" text NOT NULL,
	"words" text NOT NULL,
	"request_id" text,
	"count" integer NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "unknown_answer_workspace_id_integration_id_family_status_code_pk" PRIMARY KEY("workspace_id","integration_id","family","status","code")
);
--> statement-breakpoint
CREATE TABLE "run" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid,
	"integration_id" uuid,
	"workflow_id" text NOT NULL,
	"run_id" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"step" text NOT NULL,
	"step_at" timestamp with time zone NOT NULL,
	"failing_activity" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone,
	"waits_for" text,
	"waits_until" timestamp with time zone,
	"failure_code" text,
	"failure_family" text,
	"failure_class" text,
	"failed_at" timestamp with time zone,
	"story" jsonb NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "run_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "run_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "run_once" UNIQUE("workspace_id","workflow_id")
);
--> statement-breakpoint
ALTER TABLE "worker_heartbeat" ADD COLUMN "build" text;--> statement-breakpoint
ALTER TABLE "worker_heartbeat" ADD COLUMN "clock_skew_seconds" integer;--> statement-breakpoint
ALTER TABLE "call_tally" ADD CONSTRAINT "call_tally_of_integration" FOREIGN KEY ("workspace_id","client_id","integration_id") REFERENCES "public"."integration"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ignored_cause" ADD CONSTRAINT "ignored_cause_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ignored_cause" ADD CONSTRAINT "ignored_by_member" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident" ADD CONSTRAINT "incident_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unknown_answer" ADD CONSTRAINT "unknown_answer_of_integration" FOREIGN KEY ("workspace_id","client_id","integration_id") REFERENCES "public"."integration"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run" ADD CONSTRAINT "run_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run" ADD CONSTRAINT "run_of_client" FOREIGN KEY ("workspace_id","client_id") REFERENCES "public"."client"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run" ADD CONSTRAINT "run_of_integration" FOREIGN KEY ("workspace_id","client_id","integration_id") REFERENCES "public"."integration"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "call_tally_workspace_id_minute_index" ON "call_tally" USING btree ("workspace_id","minute");--> statement-breakpoint
CREATE INDEX "call_tally_minute_index" ON "call_tally" USING btree ("minute");--> statement-breakpoint
CREATE INDEX "incident_workspace_id_seq_index" ON "incident" USING btree ("workspace_id","seq");--> statement-breakpoint
CREATE INDEX "unknown_answer_last_at_index" ON "unknown_answer" USING btree ("last_at");--> statement-breakpoint
CREATE INDEX "run_workspace_id_seq_index" ON "run" USING btree ("workspace_id","seq");--> statement-breakpoint
CREATE INDEX "run_workspace_id_status_index" ON "run" USING btree ("workspace_id","status");--> statement-breakpoint
CREATE INDEX "run_closed_at_index" ON "run" USING btree ("closed_at");