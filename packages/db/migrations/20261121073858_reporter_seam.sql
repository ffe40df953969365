CREATE TABLE "connect_draft" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"method" text NOT NULL,
	"apple_id" text,
	"token_id" uuid NOT NULL,
	"token_sealed" text,
	"token_fingerprint" text,
	"token_expires_at" timestamp with time zone,
	"password_id" uuid NOT NULL,
	"password_sealed" text,
	"password_fingerprint" text,
	"on_existing_token" text,
	"state" text NOT NULL,
	"findings" jsonb,
	"reason_code" text,
	"reason_params" jsonb,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "connect_draft_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "attempt" DROP CONSTRAINT "attempt_of_credential";
--> statement-breakpoint
ALTER TABLE "integration_credential" DROP CONSTRAINT "slot_of_credential";
--> statement-breakpoint
ALTER TABLE "vault_opening" DROP CONSTRAINT "opening_of_credential";
--> statement-breakpoint
ALTER TABLE "credential" DROP CONSTRAINT "credential_workspace_id_client_id_id_unique";
--> statement-breakpoint
ALTER TABLE "attempt" ALTER COLUMN "credential_id" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "credential" ALTER COLUMN "client_id" DROP NOT NULL;
--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "started_by_member_id" uuid;
--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "expires_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "challenge_kind" text;
--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "challenge_sent_to" text;
--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "challenge_digits" integer;
--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "challenge_expires_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "next_resend_at" timestamp with time zone;
--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "challenge_phones" jsonb;
--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "tries" integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "draft" text;
--> statement-breakpoint
ALTER TABLE "credential" ADD COLUMN "apple_id" text;
--> statement-breakpoint
ALTER TABLE "credential" ADD COLUMN "apple_label" text;
--> statement-breakpoint
ALTER TABLE "provider" ADD COLUMN "reporter_account" text;
--> statement-breakpoint
ALTER TABLE "workspace" ADD COLUMN "methods_off" text[] DEFAULT '{"APPLE_ID_2FA"}' NOT NULL;
--> statement-breakpoint
ALTER TABLE "credential" ADD COLUMN "owner_id" uuid GENERATED ALWAYS AS (coalesce(client_id, workspace_id)) STORED NOT NULL;
--> statement-breakpoint
ALTER TABLE "credential" ADD CONSTRAINT "credential_workspace_id_owner_id_id_unique" UNIQUE("workspace_id","owner_id","id");
--> statement-breakpoint
-- Filled for rows that are there by being computed once: under forced row-level security an update by the owner of the
-- database reaches no row.
ALTER TABLE "attempt" ADD COLUMN "credential_owner_id" uuid GENERATED ALWAYS AS (client_id) STORED;
--> statement-breakpoint
ALTER TABLE "attempt" ALTER COLUMN "credential_owner_id" DROP EXPRESSION;
--> statement-breakpoint
ALTER TABLE "integration_credential" ADD COLUMN "credential_owner_id" uuid GENERATED ALWAYS AS (client_id) STORED NOT NULL;
--> statement-breakpoint
ALTER TABLE "integration_credential" ALTER COLUMN "credential_owner_id" DROP EXPRESSION;
--> statement-breakpoint
-- An opening hangs on its credential, and is seen with it.
DROP TRIGGER stays ON vault_opening;
--> statement-breakpoint
DROP POLICY scope_wall ON vault_opening;
--> statement-breakpoint
DROP POLICY client_wall ON vault_opening;
--> statement-breakpoint
ALTER TABLE "vault_opening" DROP COLUMN "client_id";
--> statement-breakpoint
ALTER TABLE "connect_draft" ADD CONSTRAINT "draft_for_client" FOREIGN KEY ("workspace_id","client_id") REFERENCES "public"."client"("workspace_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "connect_draft" ADD CONSTRAINT "draft_of_member" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "connect_draft_expires_at_index" ON "connect_draft" USING btree ("expires_at");
--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_begun_by" FOREIGN KEY ("workspace_id","started_by_member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_of_credential" FOREIGN KEY ("workspace_id","credential_owner_id","credential_id") REFERENCES "public"."credential"("workspace_id","owner_id","id") ON DELETE no action ON UPDATE cascade;
--> statement-breakpoint
ALTER TABLE "integration_credential" ADD CONSTRAINT "slot_of_credential" FOREIGN KEY ("workspace_id","credential_owner_id","credential_id") REFERENCES "public"."credential"("workspace_id","owner_id","id") ON DELETE no action ON UPDATE cascade;
--> statement-breakpoint
ALTER TABLE "vault_opening" ADD CONSTRAINT "opening_of_credential" FOREIGN KEY ("workspace_id","credential_id") REFERENCES "public"."credential"("workspace_id","id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "provider" ADD CONSTRAINT "provider_workspace_id_client_id_reporter_account_unique" UNIQUE("workspace_id","client_id","reporter_account");
--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_within_walls" CHECK (("attempt"."credential_id" is null) = ("attempt"."credential_owner_id" is null)
        and "attempt"."credential_owner_id" in ("attempt"."client_id", "attempt"."workspace_id"));
--> statement-breakpoint
ALTER TABLE "integration_credential" ADD CONSTRAINT "slot_within_walls" CHECK ("integration_credential"."credential_owner_id" in ("integration_credential"."client_id", "integration_credential"."workspace_id"));
