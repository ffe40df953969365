CREATE TABLE "reached_account" (
	"workspace_id" uuid NOT NULL,
	"number" text NOT NULL,
	"name" text NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"gone_at" timestamp with time zone,
	CONSTRAINT "reached_account_workspace_id_number_pk" PRIMARY KEY("workspace_id","number")
);
--> statement-breakpoint
CREATE TABLE "service_invite" (
	"workspace_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"integration_id" uuid NOT NULL,
	"account_name" text NOT NULL,
	"purpose" text NOT NULL,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"requested_by_member_id" uuid,
	"invited_at" timestamp with time zone,
	"accepted_at" timestamp with time zone,
	"approved_at" timestamp with time zone,
	"approved_by_member_id" uuid,
	"seen_at" timestamp with time zone,
	"checked_at" timestamp with time zone,
	"reminded_at" timestamp with time zone,
	"bootstrap_dropped_at" timestamp with time zone,
	CONSTRAINT "service_invite_workspace_id_integration_id_pk" PRIMARY KEY("workspace_id","integration_id")
);
--> statement-breakpoint
CREATE TABLE "service_user" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"email" text NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"token_id" uuid,
	"token_owner_id" uuid,
	"looked_at" timestamp with time zone,
	"reason_code" text,
	"reason_params" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "service_user_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "token_of_workspace" CHECK (("service_user"."token_id" is null) = ("service_user"."token_owner_id" is null) and "service_user"."token_owner_id" = "service_user"."workspace_id")
);
--> statement-breakpoint
ALTER TABLE "reached_account" ADD CONSTRAINT "reached_account_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_invite" ADD CONSTRAINT "invite_of_integration" FOREIGN KEY ("workspace_id","client_id","integration_id") REFERENCES "public"."integration"("workspace_id","client_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_invite" ADD CONSTRAINT "invite_requested_by" FOREIGN KEY ("workspace_id","requested_by_member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_invite" ADD CONSTRAINT "invite_approved_by" FOREIGN KEY ("workspace_id","approved_by_member_id") REFERENCES "public"."member"("workspace_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_user" ADD CONSTRAINT "service_user_workspace_id_workspace_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspace"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_user" ADD CONSTRAINT "token_of_service_user" FOREIGN KEY ("workspace_id","token_owner_id","token_id") REFERENCES "public"."credential"("workspace_id","owner_id","id") ON DELETE no action ON UPDATE no action;