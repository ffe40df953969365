ALTER TABLE "connect_link" ADD COLUMN "contact_email" text;--> statement-breakpoint
ALTER TABLE "connect_link" ADD COLUMN "mailed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "connect_link" ADD COLUMN "mails" integer DEFAULT 0 NOT NULL;