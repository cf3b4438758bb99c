CREATE TABLE "follow" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "follow_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"dong_code" char(10),
	"zone_id" bigint,
	"subject_id" bigint,
	"topic" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "follow_once_uq" UNIQUE NULLS NOT DISTINCT("member_id","dong_code","zone_id","subject_id","topic"),
	CONSTRAINT "follow_target" CHECK (case "follow"."kind" when 'dong' then "follow"."dong_code" is not null when 'zone' then "follow"."zone_id" is not null when 'case' then "follow"."subject_id" is not null
        when 'topic' then "follow"."topic" is not null else false end and num_nonnulls("follow"."dong_code", "follow"."zone_id", "follow"."subject_id", "follow"."topic") = 1)
);
--> statement-breakpoint
ALTER TABLE "follow" ADD CONSTRAINT "follow_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow" ADD CONSTRAINT "follow_dong_code_dong_code_fk" FOREIGN KEY ("dong_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow" ADD CONSTRAINT "follow_zone_id_zone_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."zone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow" ADD CONSTRAINT "follow_subject_id_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "follow_dong_idx" ON "follow" USING btree ("dong_code","member_id") WHERE "follow"."dong_code" is not null;--> statement-breakpoint
CREATE INDEX "follow_zone_idx" ON "follow" USING btree ("zone_id","member_id") WHERE "follow"."zone_id" is not null;--> statement-breakpoint
CREATE INDEX "follow_subject_idx" ON "follow" USING btree ("subject_id","member_id") WHERE "follow"."subject_id" is not null;--> statement-breakpoint
CREATE INDEX "follow_topic_idx" ON "follow" USING btree ("topic","member_id") WHERE "follow"."topic" is not null;