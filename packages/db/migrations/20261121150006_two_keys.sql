ALTER TABLE "rotation" ADD COLUMN "requests_analytics" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "rotation" ADD COLUMN "analytics" jsonb;--> statement-breakpoint
ALTER TABLE "rotation" ADD COLUMN "analytics_requested_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "rotation" ADD COLUMN "old_dropped_at" timestamp with time zone;