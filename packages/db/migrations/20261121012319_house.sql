CREATE TABLE "attempt" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"integration_id" uuid NOT NULL,
	"credential_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"waits_for" text,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "attempt_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "attempt_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "capability" (
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"integration_id" uuid NOT NULL,
	"name" text NOT NULL,
	"status" text NOT NULL,
	"reason_code" text,
	"checked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "capability_workspace_id_integration_id_name_pk" PRIMARY KEY("workspace_id","integration_id","name")
);
--> statement-breakpoint
CREATE TABLE "credential" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"fingerprint" text NOT NULL,
	"key_id" text,
	"issuer_id" text,
	"sealed" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	CONSTRAINT "credential_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "credential_workspace_id_client_id_id_unique" UNIQUE("workspace_id","client_id","id")
);
--> statement-breakpoint
CREATE TABLE "integration" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"label" text NOT NULL,
	"method" text NOT NULL,
	"owner_member_id" uuid,
	"access" text NOT NULL,
	"reason_code" text,
	"reason_params" jsonb,
	"reason_at" timestamp with time zone,
	"state" text NOT NULL,
	"state_at" timestamp with time zone NOT NULL,
	"first_backfill_done" boolean DEFAULT false NOT NULL,
	"expires_at" timestamp with time zone,
	"last_synced_at" timestamp with time zone,
	"next_sync_at" timestamp with time zone,
	"archived_at" timestamp with time zone,
	"version" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "integration_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "integration_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "integration_workspace_id_client_id_id_unique" UNIQUE("workspace_id","client_id","id")
);
--> statement-breakpoint
CREATE TABLE "integration_credential" (
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"integration_id" uuid NOT NULL,
	"slot" text NOT NULL,
	"credential_id" uuid NOT NULL,
	CONSTRAINT "integration_credential_workspace_id_integration_id_slot_pk" PRIMARY KEY("workspace_id","integration_id","slot")
);
--> statement-breakpoint
CREATE TABLE "provider" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"name" text NOT NULL,
	"issuer_id" text,
	"vendor_numbers" text[] NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "provider_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "provider_workspace_id_client_id_id_unique" UNIQUE("workspace_id","client_id","id"),
	CONSTRAINT "provider_workspace_id_client_id_issuer_id_unique" UNIQUE("workspace_id","client_id","issuer_id")
);
--> statement-breakpoint
CREATE TABLE "transition" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"integration_id" uuid NOT NULL,
	"transition_id" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"reason_code" text,
	"by" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "transition_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "transition_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "transition_workspace_id_integration_id_transition_id_unique" UNIQUE("workspace_id","integration_id","transition_id")
);
--> statement-breakpoint
CREATE TABLE "app" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"asc_id" text NOT NULL,
	"name" text NOT NULL,
	"bundle_id" text NOT NULL,
	"sku" text,
	"primary_locale" text,
	"seen_at" timestamp with time zone NOT NULL,
	"gone_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "app_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "app_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "app_workspace_id_client_id_id_unique" UNIQUE("workspace_id","client_id","id"),
	CONSTRAINT "app_workspace_id_provider_id_asc_id_unique" UNIQUE("workspace_id","provider_id","asc_id")
);
--> statement-breakpoint
CREATE TABLE "backfill" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"integration_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"state" text NOT NULL,
	"started_at" timestamp with time zone,
	"done_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "backfill_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "backfill_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "delivery" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"vendor_number" text NOT NULL,
	"kind" text NOT NULL,
	"frequency" text NOT NULL,
	"period_on" date NOT NULL,
	"state" text NOT NULL,
	"source" text,
	"report_version" text,
	"revision" integer DEFAULT 0 NOT NULL,
	"sha256" text,
	"size_bytes" bigint,
	"rows" integer,
	"fetched_at" timestamp with time zone,
	"due_at" timestamp with time zone NOT NULL,
	"problem_code" text,
	"problem_params" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "delivery_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "delivery_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "delivery_once" UNIQUE("workspace_id","provider_id","vendor_number","kind","frequency","period_on")
);
--> statement-breakpoint
CREATE TABLE "sales_daily" (
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"delivery_id" uuid NOT NULL,
	"day" date NOT NULL,
	"app_id" uuid,
	"apple_identifier" text NOT NULL,
	"territory" text NOT NULL,
	"proceeds_currency" text NOT NULL,
	"units" integer NOT NULL,
	"redownloads" integer NOT NULL,
	"updates" integer NOT NULL,
	"proceeds" numeric NOT NULL
) PARTITION BY RANGE ("day");
--> statement-breakpoint
CREATE TABLE "sales_fact" (
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"delivery_id" uuid NOT NULL,
	"day" date NOT NULL,
	"app_id" uuid,
	"apple_identifier" text NOT NULL,
	"territory" text NOT NULL,
	"line" integer NOT NULL,
	"sku" text NOT NULL,
	"parent_identifier" text,
	"title" text NOT NULL,
	"app_version" text,
	"product_type" text NOT NULL,
	"units" integer NOT NULL,
	"developer_proceeds" numeric NOT NULL,
	"proceeds_currency" text,
	"customer_price" numeric NOT NULL,
	"customer_currency" text,
	"promo_code" text,
	"subscription" text,
	"period" text,
	"category" text,
	"cmb" text,
	"device" text,
	"supported_platforms" text,
	"proceeds_reason" text,
	"preserved_pricing" text,
	"apple_client" text,
	"order_type" text
) PARTITION BY RANGE ("day");
--> statement-breakpoint
CREATE TABLE "grant" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"client_id" uuid,
	"app_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "grant_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "grant_once" UNIQUE NULLS NOT DISTINCT("workspace_id","member_id","scope","client_id","app_id"),
	CONSTRAINT "grant_names_its_scope" CHECK (case "grant"."scope"
        when 'EVERYTHING' then "grant"."client_id" is null and "grant"."app_id" is null
        when 'CLIENT' then "grant"."client_id" is not null and "grant"."app_id" is null
        when 'APP' then "grant"."client_id" is not null and "grant"."app_id" is not null
        else false end)
);
--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"action" text NOT NULL,
	"target_kind" text NOT NULL,
	"target_id" uuid NOT NULL,
	"changes" jsonb NOT NULL,
	CONSTRAINT "audit_entry_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "change" (
	"seq" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "change_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"workspace_id" uuid NOT NULL,
	"client_id" uuid,
	"kind" text NOT NULL,
	"entity_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"action" text NOT NULL,
	"key" text NOT NULL,
	"target_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "idempotency_workspace_id_member_id_action_key_unique" UNIQUE("workspace_id","member_id","action","key")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"workspace_id" uuid NOT NULL,
	"command" text NOT NULL,
	"payload" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"dispatched_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "worker_heartbeat" (
	"worker_id" text PRIMARY KEY NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "client" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"personal_member_id" uuid,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "client_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "client_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "client_slug_unique" UNIQUE NULLS NOT DISTINCT("workspace_id","personal_member_id","slug")
);
--> statement-breakpoint
CREATE TABLE "member" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "member_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "member_workspace_id_user_id_unique" UNIQUE("workspace_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "workspace" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"demo" boolean NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workspace_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_of_integration" FOREIGN KEY ("workspace_id","client_id","integration_id") REFERENCES "public"."integration"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_of_credential" FOREIGN KEY ("workspace_id","client_id","credential_id") REFERENCES "public"."credential"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "capability" ADD CONSTRAINT "capability_of_integration" FOREIGN KEY ("workspace_id","client_id","integration_id") REFERENCES "public"."integration"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential" ADD CONSTRAINT "credential_of_client" FOREIGN KEY ("workspace_id","client_id") REFERENCES "public"."client"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "integration" ADD CONSTRAINT "integration_of_provider" FOREIGN KEY ("workspace_id","client_id","provider_id") REFERENCES "public"."provider"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "integration" ADD CONSTRAINT "integration_owned_by" FOREIGN KEY ("workspace_id","owner_member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "integration_credential" ADD CONSTRAINT "slot_of_integration" FOREIGN KEY ("workspace_id","client_id","integration_id") REFERENCES "public"."integration"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "integration_credential" ADD CONSTRAINT "slot_of_credential" FOREIGN KEY ("workspace_id","client_id","credential_id") REFERENCES "public"."credential"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider" ADD CONSTRAINT "provider_of_client" FOREIGN KEY ("workspace_id","client_id") REFERENCES "public"."client"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transition" ADD CONSTRAINT "transition_of_integration" FOREIGN KEY ("workspace_id","client_id","integration_id") REFERENCES "public"."integration"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app" ADD CONSTRAINT "app_of_provider" FOREIGN KEY ("workspace_id","client_id","provider_id") REFERENCES "public"."provider"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backfill" ADD CONSTRAINT "backfill_of_integration" FOREIGN KEY ("workspace_id","client_id","integration_id") REFERENCES "public"."integration"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "backfill" ADD CONSTRAINT "backfill_of_provider" FOREIGN KEY ("workspace_id","client_id","provider_id") REFERENCES "public"."provider"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_of_provider" FOREIGN KEY ("workspace_id","client_id","provider_id") REFERENCES "public"."provider"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant" ADD CONSTRAINT "grant_to_member" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant" ADD CONSTRAINT "grant_for_client" FOREIGN KEY ("workspace_id","client_id") REFERENCES "public"."client"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant" ADD CONSTRAINT "grant_for_app" FOREIGN KEY ("workspace_id","client_id","app_id") REFERENCES "public"."app"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_of_client" FOREIGN KEY ("workspace_id","client_id") REFERENCES "public"."client"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change" ADD CONSTRAINT "change_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change" ADD CONSTRAINT "change_of_client" FOREIGN KEY ("workspace_id","client_id") REFERENCES "public"."client"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency" ADD CONSTRAINT "idempotency_of_member" FOREIGN KEY ("workspace_id","member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client" ADD CONSTRAINT "client_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "client" ADD CONSTRAINT "client_workspace_id_personal_member_id_member_workspace_id_id_fk" FOREIGN KEY ("workspace_id","personal_member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attempt_workspace_id_integration_id_seq_index" ON "attempt" USING btree ("workspace_id","integration_id","seq");--> statement-breakpoint
CREATE INDEX "credential_workspace_id_fingerprint_index" ON "credential" USING btree ("workspace_id","fingerprint");--> statement-breakpoint
CREATE INDEX "integration_workspace_id_seq_index" ON "integration" USING btree ("workspace_id","seq");--> statement-breakpoint
CREATE INDEX "integration_next_sync_at_index" ON "integration" USING btree ("next_sync_at");--> statement-breakpoint
CREATE INDEX "transition_workspace_id_integration_id_seq_index" ON "transition" USING btree ("workspace_id","integration_id","seq");--> statement-breakpoint
CREATE INDEX "app_workspace_id_seq_index" ON "app" USING btree ("workspace_id","seq");--> statement-breakpoint
CREATE INDEX "backfill_workspace_id_integration_id_seq_index" ON "backfill" USING btree ("workspace_id","integration_id","seq");--> statement-breakpoint
CREATE INDEX "delivery_workspace_id_seq_index" ON "delivery" USING btree ("workspace_id","seq");--> statement-breakpoint
CREATE INDEX "delivery_state_due_at_index" ON "delivery" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "sales_daily_delivery_id_index" ON "sales_daily" USING btree ("delivery_id");--> statement-breakpoint
CREATE INDEX "sales_daily_app_id_day_index" ON "sales_daily" USING btree ("app_id","day");--> statement-breakpoint
CREATE INDEX "sales_daily_workspace_id_day_index" ON "sales_daily" USING btree ("workspace_id","day");--> statement-breakpoint
CREATE INDEX "sales_fact_delivery_id_index" ON "sales_fact" USING btree ("delivery_id");--> statement-breakpoint
CREATE INDEX "audit_entry_workspace_id_at_index" ON "audit_entry" USING btree ("workspace_id","at");--> statement-breakpoint
CREATE INDEX "change_at_index" ON "change" USING btree ("at");--> statement-breakpoint
CREATE INDEX "outbox_dispatched_at_id_index" ON "outbox" USING btree ("dispatched_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "client_name_unique" ON "client" USING btree ("workspace_id",lower("name")) WHERE archived_at is null and personal_member_id is null;--> statement-breakpoint
CREATE INDEX "client_workspace_id_seq_index" ON "client" USING btree ("workspace_id","seq");--> statement-breakpoint
CREATE INDEX "member_user_id_index" ON "member" USING btree ("user_id");