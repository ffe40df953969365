ALTER TABLE "attempt" ADD COLUMN "teams" jsonb;--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "chosen_teams" text[];