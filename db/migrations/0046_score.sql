CREATE TABLE "score_action" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "score_action_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"card_id" bigint NOT NULL,
	"title" text NOT NULL,
	"due_on" date NOT NULL,
	"state" text NOT NULL,
	"outcome" text,
	"changed_by" bigint NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "score_action_outcome" CHECK ("score_action"."state" not in ('done', 'dropped') or "score_action"."outcome" is not null)
);
--> statement-breakpoint
CREATE TABLE "score_card" (
	"id" bigint PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"method_id" bigint NOT NULL,
	"dong_code" char(10),
	"department_id" bigint,
	"period_from" date NOT NULL,
	"period_to" date NOT NULL,
	"points" double precision NOT NULL,
	"sites" integer NOT NULL,
	"sample" integer,
	"source" text NOT NULL,
	"note" text,
	"prepared_by" bigint NOT NULL,
	"published_by" bigint,
	"published_at" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "score_card_points" CHECK ("score_card"."points" between 0 and 100),
	CONSTRAINT "score_card_counts" CHECK ("score_card"."sites" > 0 and ("score_card"."sample" is null or "score_card"."sample" >= "score_card"."sites")),
	CONSTRAINT "score_card_period" CHECK ("score_card"."period_to" >= "score_card"."period_from"),
	CONSTRAINT "score_card_office" CHECK ("score_card"."dong_code" is null or "score_card"."department_id" is null),
	CONSTRAINT "score_card_one_office" CHECK (("score_card"."dong_code" is null and "score_card"."department_id" is null) or "score_card"."sites" = 1),
	CONSTRAINT "score_card_two_people" CHECK ("score_card"."published_by" is null or "score_card"."published_by" <> "score_card"."prepared_by")
);
--> statement-breakpoint
CREATE TABLE "score_method" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "score_method_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"description" text NOT NULL,
	"created_by" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "score_method_name_unique" UNIQUE("name")
);
--> statement-breakpoint
ALTER TABLE "score_action" ADD CONSTRAINT "score_action_card_id_score_card_id_fk" FOREIGN KEY ("card_id") REFERENCES "public"."score_card"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_action" ADD CONSTRAINT "score_action_changed_by_member_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_card" ADD CONSTRAINT "score_card_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_card" ADD CONSTRAINT "score_card_method_id_score_method_id_fk" FOREIGN KEY ("method_id") REFERENCES "public"."score_method"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_card" ADD CONSTRAINT "score_card_dong_code_dong_code_fk" FOREIGN KEY ("dong_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_card" ADD CONSTRAINT "score_card_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_card" ADD CONSTRAINT "score_card_prepared_by_member_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_card" ADD CONSTRAINT "score_card_published_by_member_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "score_method" ADD CONSTRAINT "score_method_created_by_member_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "score_action_card_idx" ON "score_action" USING btree ("card_id","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "score_card_once_uq" ON "score_card" USING btree ("method_id",coalesce("dong_code", ''),coalesce("department_id", 0),"period_from","period_to") WHERE "score_card"."state" = 'published';--> statement-breakpoint
CREATE INDEX "score_card_dong_idx" ON "score_card" USING btree ("dong_code");--> statement-breakpoint
CREATE INDEX "score_card_department_idx" ON "score_card" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "score_card_state_idx" ON "score_card" USING btree ("state","period_to");