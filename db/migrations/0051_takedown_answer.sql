DROP INDEX "takedown_live_uq";--> statement-breakpoint
ALTER TABLE "answer" ADD COLUMN "taken_down_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "takedown_live_uq" ON "takedown" USING btree ("subject_id",coalesce("comment_id", 0),("kind" = 'answer')) WHERE "takedown"."state" in ('hidden', 'objected');