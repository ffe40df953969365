CREATE TABLE "app_version" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"app_id" uuid NOT NULL,
	"asc_id" text NOT NULL,
	"platform" text NOT NULL,
	"version_string" text NOT NULL,
	"state" text NOT NULL,
	"release_type" text,
	"earliest_release_at" timestamp with time zone,
	"made_at" timestamp with time zone,
	"seen_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"gone_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "app_version_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "app_version_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "app_version_workspace_id_app_id_asc_id_unique" UNIQUE("workspace_id","app_id","asc_id")
);
--> statement-breakpoint
CREATE TABLE "catalogue_change" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"app_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"subject_asc_id" text NOT NULL,
	"subject_name" text NOT NULL,
	"field" text NOT NULL,
	"from_value" text,
	"to_value" text,
	"territory" text,
	"territory_count" integer,
	"at" timestamp with time zone NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "catalogue_change_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "catalogue_change_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "app" ADD COLUMN "versions_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app" ADD COLUMN "listed_by" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "in_app_purchase" ADD COLUMN "details_state" text;--> statement-breakpoint
ALTER TABLE "in_app_purchase" ADD COLUMN "details_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "in_app_purchase" ADD COLUMN "family_sharable" boolean;--> statement-breakpoint
ALTER TABLE "in_app_purchase" ADD COLUMN "localizations" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "in_app_purchase" ADD COLUMN "prices" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "in_app_purchase" ADD COLUMN "screenshot" jsonb;--> statement-breakpoint
ALTER TABLE "in_app_purchase" ADD COLUMN "screenshot_source" text;--> statement-breakpoint
ALTER TABLE "in_app_purchase" ADD COLUMN "screenshot_sha256" text;--> statement-breakpoint
ALTER TABLE "in_app_purchase" ADD COLUMN "base_territory" text;--> statement-breakpoint
ALTER TABLE "subscription" ADD COLUMN "details_state" text;--> statement-breakpoint
ALTER TABLE "subscription" ADD COLUMN "details_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "subscription" ADD COLUMN "family_sharable" boolean;--> statement-breakpoint
ALTER TABLE "subscription" ADD COLUMN "localizations" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "subscription" ADD COLUMN "prices" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "subscription" ADD COLUMN "screenshot" jsonb;--> statement-breakpoint
ALTER TABLE "subscription" ADD COLUMN "screenshot_source" text;--> statement-breakpoint
ALTER TABLE "subscription" ADD COLUMN "screenshot_sha256" text;--> statement-breakpoint
ALTER TABLE "subscription" ADD COLUMN "offers" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "app_version" ADD CONSTRAINT "app_version_of_app" FOREIGN KEY ("workspace_id","client_id","app_id") REFERENCES "public"."app"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "catalogue_change" ADD CONSTRAINT "catalogue_change_of_app" FOREIGN KEY ("workspace_id","client_id","app_id") REFERENCES "public"."app"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "catalogue_change_workspace_id_app_id_seq_index" ON "catalogue_change" USING btree ("workspace_id","app_id","seq");