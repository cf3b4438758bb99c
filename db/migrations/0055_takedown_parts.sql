DROP INDEX "takedown_live_uq";--> statement-breakpoint
ALTER TABLE "takedown" ALTER COLUMN "dong_code" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "taken_down_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "evaluation_task" ADD COLUMN "taken_down_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "takedown" ADD COLUMN "task_id" bigint;--> statement-breakpoint
ALTER TABLE "takedown" ADD CONSTRAINT "takedown_task_id_subject_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "takedown_task_idx" ON "takedown" USING btree ("task_id");--> statement-breakpoint
CREATE UNIQUE INDEX "takedown_live_uq" ON "takedown" USING btree ("subject_id","kind",coalesce("comment_id", "task_id", 0)) WHERE "takedown"."state" in ('hidden', 'objected');--> statement-breakpoint
ALTER TABLE "takedown" ADD CONSTRAINT "takedown_task" CHECK (("takedown"."kind" = 'reply') = ("takedown"."task_id" is not null));