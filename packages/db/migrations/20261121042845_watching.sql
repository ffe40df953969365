ALTER TABLE "attempt" ADD COLUMN "vendor_numbers" text[];--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "reason_code" text;--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "reason_params" jsonb;--> statement-breakpoint
ALTER TABLE "capability" ADD COLUMN "reason_params" jsonb;--> statement-breakpoint
ALTER TABLE "capability" ADD COLUMN "apple_said" text;--> statement-breakpoint
ALTER TABLE "capability" ADD COLUMN "proved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "integration" ADD COLUMN "next_watch_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "backfill" ADD COLUMN "paused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "backfill" ADD COLUMN "paused_ms" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "aggregate" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "not_before" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "failures" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "problem" text;--> statement-breakpoint
CREATE INDEX "integration_next_watch_at_index" ON "integration" USING btree ("next_watch_at");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("aggregate","id") WHERE "outbox"."dispatched_at" is null;