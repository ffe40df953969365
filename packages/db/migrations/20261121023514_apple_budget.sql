CREATE TABLE "apple_budget" (
	"key" text PRIMARY KEY NOT NULL,
	"per_hour" integer,
	"per_minute" integer NOT NULL,
	"uses" bigint[] NOT NULL,
	"foreign_uses" integer DEFAULT 0 NOT NULL,
	"foreign_at" timestamp with time zone,
	"held_until" timestamp with time zone,
	"learned_at" timestamp with time zone NOT NULL
);
