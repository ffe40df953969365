CREATE TABLE "api_token" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"maker_member_id" uuid NOT NULL,
	"prefix" text NOT NULL,
	"hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "api_token_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "api_token_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "api_token_hash_unique" UNIQUE("workspace_id","hash")
);
--> statement-breakpoint
ALTER TABLE "client" ADD COLUMN "manager_member_id" uuid;--> statement-breakpoint
ALTER TABLE "client" ADD COLUMN "tags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "client" ADD COLUMN "notes" text;--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "kind" text DEFAULT 'PERSON' NOT NULL;--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_is_member" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_of_maker" FOREIGN KEY ("workspace_id","maker_member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_token_hash_index" ON "api_token" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "api_token_workspace_id_seq_index" ON "api_token" USING btree ("workspace_id","seq");--> statement-breakpoint
ALTER TABLE "client" ADD CONSTRAINT "client_manager" FOREIGN KEY ("workspace_id","manager_member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_kind_known" CHECK ("member"."kind" in ('PERSON', 'TOKEN'));