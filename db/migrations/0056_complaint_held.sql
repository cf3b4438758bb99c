ALTER TABLE "complaint" ADD COLUMN "held_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "complaint_held_idx" ON "complaint" USING btree ("held_at") WHERE "complaint"."held_at" is not null;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_held" CHECK ("complaint"."held_at" is null or "complaint"."visibility" = 'private');