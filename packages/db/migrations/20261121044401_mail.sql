CREATE TABLE "mail" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid,
	"member_id" uuid,
	"address" text NOT NULL,
	"template" text NOT NULL,
	"params" jsonb NOT NULL,
	"sealed" text,
	"cause" text NOT NULL,
	"state" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"problem_code" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "mail_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "mail_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "mail_once" UNIQUE("workspace_id","cause","address")
);
--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "seq" bigint NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "member_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "mail" ADD CONSTRAINT "mail_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail" ADD CONSTRAINT "mail_about_client" FOREIGN KEY ("workspace_id","client_id") REFERENCES "public"."client"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mail" ADD CONSTRAINT "mail_to_member" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mail_workspace_id_seq_index" ON "mail" USING btree ("workspace_id","seq");--> statement-breakpoint
CREATE INDEX "mail_state_created_at_index" ON "mail" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "member_workspace_id_seq_index" ON "member" USING btree ("workspace_id","seq");