CREATE TABLE "takedown" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "takedown_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"receipt" char(64) NOT NULL,
	"kind" text NOT NULL,
	"subject_id" bigint NOT NULL,
	"comment_id" bigint,
	"dong_code" char(10) NOT NULL,
	"author_id" bigint NOT NULL,
	"ground" text NOT NULL,
	"asker" text NOT NULL,
	"claim" text NOT NULL,
	"email" text,
	"asker_id" bigint,
	"asked_at" timestamp with time zone NOT NULL,
	"state" text NOT NULL,
	"decided_by" bigint,
	"decided_at" timestamp with time zone,
	"reason" text,
	"ends_at" timestamp with time zone,
	"objection" text,
	"objected_at" timestamp with time zone,
	"ended_by" bigint,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	"original" text,
	CONSTRAINT "takedown_receipt_unique" UNIQUE("receipt"),
	CONSTRAINT "takedown_comment" CHECK (("takedown"."kind" = 'comment') = ("takedown"."comment_id" is not null)),
	CONSTRAINT "takedown_sealed" CHECK ("takedown"."claim" like 's1.%' and ("takedown"."email" is null or "takedown"."email" like 's1.%') and ("takedown"."original" is null or "takedown"."original" like 's1.%')),
	CONSTRAINT "takedown_decided" CHECK (("takedown"."state" = 'asked') = ("takedown"."decided_at" is null)),
	CONSTRAINT "takedown_thirty_days" CHECK ("takedown"."ends_at" is null or "takedown"."ends_at" <= "takedown"."decided_at" + interval '30 days'),
	CONSTRAINT "takedown_kept" CHECK ("takedown"."state" not in ('hidden', 'objected') or ("takedown"."original" is not null and "takedown"."ends_at" is not null)),
	CONSTRAINT "takedown_second_officer" CHECK ("takedown"."state" <> 'removed' or "takedown"."ended_by" <> "takedown"."decided_by")
);
--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "taken_down_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "complaint" ADD COLUMN "taken_down_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "taken_down_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "takedown" ADD CONSTRAINT "takedown_subject_id_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takedown" ADD CONSTRAINT "takedown_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takedown" ADD CONSTRAINT "takedown_author_id_member_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takedown" ADD CONSTRAINT "takedown_asker_id_member_id_fk" FOREIGN KEY ("asker_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takedown" ADD CONSTRAINT "takedown_decided_by_member_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takedown" ADD CONSTRAINT "takedown_ended_by_member_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "takedown_live_uq" ON "takedown" USING btree ("subject_id",coalesce("comment_id", 0)) WHERE "takedown"."state" in ('hidden', 'objected');--> statement-breakpoint
CREATE INDEX "takedown_state_idx" ON "takedown" USING btree ("state","asked_at");--> statement-breakpoint
CREATE INDEX "takedown_ends_idx" ON "takedown" USING btree ("ends_at") WHERE "takedown"."state" in ('hidden', 'objected');--> statement-breakpoint
CREATE INDEX "takedown_author_idx" ON "takedown" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "takedown_subject_idx" ON "takedown" USING btree ("subject_id");