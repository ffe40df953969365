CREATE TABLE "app_choice" (
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"integration_id" uuid NOT NULL,
	"app_id" uuid NOT NULL,
	"choice" text NOT NULL,
	"rank" integer,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "app_choice_workspace_id_integration_id_app_id_pk" PRIMARY KEY("workspace_id","integration_id","app_id")
);
--> statement-breakpoint
ALTER TABLE "integration" ADD COLUMN "new_apps" text DEFAULT 'INCLUDE' NOT NULL;--> statement-breakpoint
ALTER TABLE "integration" ADD COLUMN "app_batch_size" integer DEFAULT 70 NOT NULL;--> statement-breakpoint
ALTER TABLE "app" ADD COLUMN "read_requests" integer;--> statement-breakpoint
ALTER TABLE "app" ADD COLUMN "read_ms" integer;--> statement-breakpoint
ALTER TABLE "app" ADD COLUMN "standing" text DEFAULT 'INCLUDED' NOT NULL;--> statement-breakpoint
ALTER TABLE "app_choice" ADD CONSTRAINT "app_choice_of_integration" FOREIGN KEY ("workspace_id","client_id","integration_id") REFERENCES "public"."integration"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "app_choice" ADD CONSTRAINT "app_choice_of_app" FOREIGN KEY ("workspace_id","client_id","app_id") REFERENCES "public"."app"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "app_choice_workspace_id_app_id_index" ON "app_choice" USING btree ("workspace_id","app_id");--> statement-breakpoint
CREATE INDEX "sales_fact_unlisted" ON "sales_fact" USING btree ("provider_id") WHERE "sales_fact"."app_id" is null;