CREATE TABLE "in_app_purchase" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"app_id" uuid NOT NULL,
	"asc_id" text NOT NULL,
	"name" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"gone_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "in_app_purchase_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"product_id" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "in_app_purchase_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "in_app_purchase_workspace_id_app_id_asc_id_unique" UNIQUE("workspace_id","app_id","asc_id")
);
--> statement-breakpoint
CREATE TABLE "subscription" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"app_id" uuid NOT NULL,
	"asc_id" text NOT NULL,
	"name" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"gone_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "subscription_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"group_id" uuid NOT NULL,
	"product_id" text NOT NULL,
	"state" text NOT NULL,
	"period" text,
	"level" integer,
	CONSTRAINT "subscription_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "subscription_workspace_id_app_id_asc_id_unique" UNIQUE("workspace_id","app_id","asc_id")
);
--> statement-breakpoint
CREATE TABLE "subscription_group" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"app_id" uuid NOT NULL,
	"asc_id" text NOT NULL,
	"name" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"gone_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "subscription_group_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	CONSTRAINT "subscription_group_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "subscription_group_workspace_id_client_id_id_unique" UNIQUE("workspace_id","client_id","id"),
	CONSTRAINT "subscription_group_workspace_id_app_id_asc_id_unique" UNIQUE("workspace_id","app_id","asc_id")
);
--> statement-breakpoint
ALTER TABLE "app" ADD COLUMN "platforms" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "app" ADD COLUMN "icon_source" text;--> statement-breakpoint
ALTER TABLE "app" ADD COLUMN "icon_sha256" text;--> statement-breakpoint
ALTER TABLE "app" ADD COLUMN "products_state" text;--> statement-breakpoint
ALTER TABLE "app" ADD COLUMN "products_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "app" ADD COLUMN "products_total" integer;--> statement-breakpoint
ALTER TABLE "in_app_purchase" ADD CONSTRAINT "in_app_purchase_of_app" FOREIGN KEY ("workspace_id","client_id","app_id") REFERENCES "public"."app"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_of_app" FOREIGN KEY ("workspace_id","client_id","app_id") REFERENCES "public"."app"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_of_group" FOREIGN KEY ("workspace_id","client_id","group_id") REFERENCES "public"."subscription_group"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_group" ADD CONSTRAINT "subscription_group_of_app" FOREIGN KEY ("workspace_id","client_id","app_id") REFERENCES "public"."app"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "in_app_purchase_workspace_id_app_id_seq_index" ON "in_app_purchase" USING btree ("workspace_id","app_id","seq");--> statement-breakpoint
CREATE INDEX "subscription_workspace_id_group_id_seq_index" ON "subscription" USING btree ("workspace_id","group_id","seq");--> statement-breakpoint
CREATE INDEX "subscription_group_workspace_id_app_id_seq_index" ON "subscription_group" USING btree ("workspace_id","app_id","seq");