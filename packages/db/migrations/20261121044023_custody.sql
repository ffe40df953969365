CREATE TABLE "job" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"input" jsonb NOT NULL,
	"state" text NOT NULL,
	"cursor" text,
	"done" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"started_by" text NOT NULL,
	"started_at" timestamp with time zone,
	"step_at" timestamp with time zone,
	"done_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "job_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "job_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "job_problem" (
	"workspace_id" uuid NOT NULL,
	"job_id" uuid NOT NULL,
	"target_kind" text NOT NULL,
	"target_id" uuid NOT NULL,
	"code" text NOT NULL,
	"params" jsonb,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "job_problem_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "job_problem_workspace_id_job_id_target_id_pk" PRIMARY KEY("workspace_id","job_id","target_id")
);
--> statement-breakpoint
CREATE TABLE "audit_chain" (
	"workspace_id" uuid PRIMARY KEY NOT NULL,
	"position" bigint NOT NULL,
	"hash" text NOT NULL,
	"kid" text NOT NULL,
	"seal" text NOT NULL,
	"checked_at" timestamp with time zone,
	"broken_position" bigint,
	"broken_entry_id" uuid,
	"broken_entry_at" timestamp with time zone,
	"broken_code" text
);
--> statement-breakpoint
CREATE TABLE "chore" (
	"name" text PRIMARY KEY NOT NULL,
	"due_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vault_opening" (
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"credential_id" uuid NOT NULL,
	"run" text NOT NULL,
	"openings" integer NOT NULL,
	"first_at" timestamp with time zone NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "vault_opening_workspace_id_credential_id_run_pk" PRIMARY KEY("workspace_id","credential_id","run")
);
--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "parser_version" integer;--> statement-breakpoint
ALTER TABLE "delivery" ADD COLUMN "file_deleted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD COLUMN "seq" bigint NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "audit_entry_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "audit_entry" ADD COLUMN "position" bigint;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD COLUMN "hash" text;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD COLUMN "kid" text;--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "keep_raw_files_days" integer;--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job_problem" ADD CONSTRAINT "problem_of_job" FOREIGN KEY ("workspace_id","job_id") REFERENCES "public"."job"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_chain" ADD CONSTRAINT "audit_chain_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vault_opening" ADD CONSTRAINT "opening_of_credential" FOREIGN KEY ("workspace_id","client_id","credential_id") REFERENCES "public"."credential"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_workspace_id_seq_index" ON "job" USING btree ("workspace_id","seq");--> statement-breakpoint
CREATE INDEX "job_problem_workspace_id_job_id_seq_index" ON "job_problem" USING btree ("workspace_id","job_id","seq");--> statement-breakpoint
CREATE INDEX "vault_opening_last_at_index" ON "vault_opening" USING btree ("last_at");--> statement-breakpoint
CREATE INDEX "delivery_sha256_index" ON "delivery" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "audit_entry_workspace_id_seq_index" ON "audit_entry" USING btree ("workspace_id","seq");--> statement-breakpoint
CREATE INDEX "audit_entry_not_chained" ON "audit_entry" USING btree ("seq") WHERE hash is null;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_position" UNIQUE("workspace_id","position");--> statement-breakpoint
ALTER TABLE "workspace" ADD CONSTRAINT "keep_raw_files_days_counts" CHECK ("workspace"."keep_raw_files_days" > 0);