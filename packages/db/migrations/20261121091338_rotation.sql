CREATE TABLE "rotation" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"integration_id" uuid NOT NULL,
	"credential_id" uuid NOT NULL,
	"credential_owner_id" uuid NOT NULL,
	"new_credential_id" uuid,
	"mode" text NOT NULL,
	"state" text NOT NULL,
	"reason_code" text,
	"reason_params" jsonb,
	"findings" jsonb,
	"started_by_member_id" uuid,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"verified_at" timestamp with time zone,
	"switched_at" timestamp with time zone,
	"revocation_said_at" timestamp with time zone,
	"refused_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "rotation_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "rotation_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "rotation_within_walls" CHECK ("rotation"."credential_owner_id" in ("rotation"."client_id", "rotation"."workspace_id"))
);
--> statement-breakpoint
ALTER TABLE "rotation" ADD CONSTRAINT "rotation_of_integration" FOREIGN KEY ("workspace_id","client_id","integration_id") REFERENCES "public"."integration"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation" ADD CONSTRAINT "rotation_of_credential" FOREIGN KEY ("workspace_id","credential_owner_id","credential_id") REFERENCES "public"."credential"("workspace_id","owner_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "rotation" ADD CONSTRAINT "rotation_to_credential" FOREIGN KEY ("workspace_id","credential_owner_id","new_credential_id") REFERENCES "public"."credential"("workspace_id","owner_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "rotation" ADD CONSTRAINT "rotation_begun_by" FOREIGN KEY ("workspace_id","started_by_member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "rotation_workspace_id_integration_id_seq_index" ON "rotation" USING btree ("workspace_id","integration_id","seq");--> statement-breakpoint
CREATE INDEX "rotation_ended_at_index" ON "rotation" USING btree ("ended_at");