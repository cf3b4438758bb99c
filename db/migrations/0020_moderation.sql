CREATE TABLE "measure" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "measure_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"member_id" bigint NOT NULL,
	"subject_id" bigint NOT NULL,
	"dong_code" char(10) NOT NULL,
	"comment_id" bigint,
	"state" text NOT NULL,
	"reason" text NOT NULL,
	"imposed_by" bigint NOT NULL,
	"imposed_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"appeal" text,
	"appealed_at" timestamp with time zone,
	"judgement" text,
	"judged_by" bigint,
	"judged_at" timestamp with time zone,
	CONSTRAINT "measure_suspension_ends" CHECK (("measure"."kind" = 'writing_suspended') = ("measure"."ends_at" is not null)),
	CONSTRAINT "measure_comment" CHECK ("measure"."kind" <> 'comment_hidden' or "measure"."comment_id" is not null),
	CONSTRAINT "measure_appeal" CHECK ("measure"."state" not in ('appealed', 'upheld') or "measure"."appeal" is not null),
	CONSTRAINT "measure_judged" CHECK (("measure"."state" in ('upheld', 'lifted')) = ("measure"."judged_at" is not null)),
	CONSTRAINT "measure_second_officer" CHECK ("measure"."appeal" is null or "measure"."judged_by" is null or "measure"."judged_by" <> "measure"."imposed_by")
);
--> statement-breakpoint
CREATE TABLE "mute" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mute_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"muted_id" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "mute_others" CHECK ("mute"."member_id" <> "mute"."muted_id")
);
--> statement-breakpoint
DROP INDEX "comment_author_idx";--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "held_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "held_for" text[];--> statement-breakpoint
ALTER TABLE "comment" ADD COLUMN "sameness" char(32);--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_subject_id_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_imposed_by_member_id_fk" FOREIGN KEY ("imposed_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_judged_by_member_id_fk" FOREIGN KEY ("judged_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mute" ADD CONSTRAINT "mute_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mute" ADD CONSTRAINT "mute_muted_id_member_id_fk" FOREIGN KEY ("muted_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "measure_comment_uq" ON "measure" USING btree ("comment_id") WHERE "measure"."kind" = 'comment_hidden' and "measure"."state" <> 'lifted';--> statement-breakpoint
CREATE INDEX "measure_member_idx" ON "measure" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "measure_appealed_idx" ON "measure" USING btree ("appealed_at") WHERE "measure"."state" = 'appealed';--> statement-breakpoint
CREATE INDEX "measure_subject_idx" ON "measure" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "mute_once_uq" ON "mute" USING btree ("member_id","muted_id");--> statement-breakpoint
CREATE INDEX "mute_muted_idx" ON "mute" USING btree ("muted_id");--> statement-breakpoint
CREATE INDEX "comment_sameness_idx" ON "comment" USING btree ("sameness","created_at");--> statement-breakpoint
CREATE INDEX "comment_held_idx" ON "comment" USING btree ("held_at") WHERE "comment"."held_at" is not null;--> statement-breakpoint
CREATE INDEX "comment_author_idx" ON "comment" USING btree ("author_id","created_at");