ALTER TABLE "attempt" ADD COLUMN "apple_id" text;--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "code" text;--> statement-breakpoint
ALTER TABLE "attempt" ADD COLUMN "code_wish" text;