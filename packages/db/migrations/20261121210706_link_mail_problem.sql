ALTER TABLE "connect_link" ADD COLUMN "mail_problem" text;--> statement-breakpoint
-- Whoever hands a mail over notes at the link that it brings why it was not taken.
GRANT SELECT (mails), UPDATE (mail_problem, sent_at) ON connect_link TO gatehouse_jobs;
