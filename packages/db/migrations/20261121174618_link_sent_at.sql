ALTER TABLE "connect_link" RENAME COLUMN "mailed_at" TO "sent_at";
