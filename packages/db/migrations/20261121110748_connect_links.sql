CREATE TABLE "connect_link" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"integration_id" uuid,
	"created_by_member_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"needs" text[] NOT NULL,
	"language" text NOT NULL,
	"state" text NOT NULL,
	"step" integer DEFAULT 1 NOT NULL,
	"session_hash" text,
	"session_until" timestamp with time zone,
	"credential_id" uuid,
	"credential_owner_id" uuid,
	"vendor_numbers" text[],
	"team" jsonb,
	"receipt_hash" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"confirmed_at" timestamp with time zone,
	"confirmed_by_member_id" uuid,
	"revoked_at" timestamp with time zone,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "connect_link_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "connect_link_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "connect_link_workspace_id_client_id_id_unique" UNIQUE("workspace_id","client_id","id"),
	CONSTRAINT "link_within_walls" CHECK (("connect_link"."credential_id" is null) = ("connect_link"."credential_owner_id" is null)
        and "connect_link"."credential_owner_id" in ("connect_link"."client_id", "connect_link"."workspace_id"))
);
--> statement-breakpoint
CREATE TABLE "consent" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"link_id" uuid NOT NULL,
	"text_version" text NOT NULL,
	"text_hash" text NOT NULL,
	"language" text NOT NULL,
	"agreed_at" timestamp with time zone NOT NULL,
	"address" text NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "consent_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "consent_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "connect_link" ADD CONSTRAINT "link_of_client" FOREIGN KEY ("workspace_id","client_id") REFERENCES "public"."client"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connect_link" ADD CONSTRAINT "link_of_integration" FOREIGN KEY ("workspace_id","client_id","integration_id") REFERENCES "public"."integration"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connect_link" ADD CONSTRAINT "link_of_credential" FOREIGN KEY ("workspace_id","credential_owner_id","credential_id") REFERENCES "public"."credential"("workspace_id","owner_id","id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "connect_link" ADD CONSTRAINT "link_made_by" FOREIGN KEY ("workspace_id","created_by_member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "connect_link" ADD CONSTRAINT "link_confirmed_by" FOREIGN KEY ("workspace_id","confirmed_by_member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent_by_link" FOREIGN KEY ("workspace_id","client_id","link_id") REFERENCES "public"."connect_link"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "connect_link_workspace_id_client_id_seq_index" ON "connect_link" USING btree ("workspace_id","client_id","seq");--> statement-breakpoint
CREATE INDEX "connect_link_token_hash_index" ON "connect_link" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "connect_link_session_hash_index" ON "connect_link" USING btree ("session_hash");--> statement-breakpoint
CREATE INDEX "connect_link_receipt_hash_index" ON "connect_link" USING btree ("receipt_hash");--> statement-breakpoint
CREATE INDEX "connect_link_expires_at_index" ON "connect_link" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "consent_workspace_id_client_id_seq_index" ON "consent" USING btree ("workspace_id","client_id","seq");