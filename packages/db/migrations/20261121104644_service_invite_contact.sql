ALTER TABLE "service_invite" ADD COLUMN "contact_email" text;--> statement-breakpoint
ALTER TABLE "service_invite" ADD COLUMN "reminders" integer DEFAULT 0 NOT NULL;