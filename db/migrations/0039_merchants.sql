CREATE TABLE "consulting_booking" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consulting_booking_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slot_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	"state" text NOT NULL,
	"question" text NOT NULL,
	"advice" text,
	"booked_at" timestamp with time zone NOT NULL,
	"moves" smallint DEFAULT 0 NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone,
	"recorded_by" bigint
);
--> statement-breakpoint
CREATE TABLE "consulting_slot" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "consulting_slot_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"programme_id" bigint NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"topic" text NOT NULL,
	"place" text NOT NULL,
	"capacity" smallint NOT NULL,
	"taken" smallint DEFAULT 0 NOT NULL,
	"cancelled_at" timestamp with time zone,
	"cancel_reason" text,
	"published_by" bigint NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	CONSTRAINT "consulting_slot_times" CHECK ("consulting_slot"."ends_at" > "consulting_slot"."starts_at"),
	CONSTRAINT "consulting_slot_seats" CHECK ("consulting_slot"."capacity" between 1 and 50 and "consulting_slot"."taken" between 0 and "consulting_slot"."capacity")
);
--> statement-breakpoint
CREATE TABLE "programme_application" (
	"id" bigint PRIMARY KEY NOT NULL,
	"programme_id" bigint NOT NULL,
	"applicant_id" bigint NOT NULL,
	"state" text NOT NULL,
	"business_name" text NOT NULL,
	"business_number" text NOT NULL,
	"business_hash" char(64) NOT NULL,
	"plan" text NOT NULL,
	"asked_won" bigint,
	"granted_won" bigint,
	"submitted_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" bigint,
	"changed_at" timestamp with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	CONSTRAINT "programme_application_sealed" CHECK ("programme_application"."business_name" like 's1.%' and "programme_application"."business_number" like 's1.%'),
	CONSTRAINT "programme_application_money" CHECK ("programme_application"."asked_won" > 0 and "programme_application"."granted_won" >= 0)
);
--> statement-breakpoint
CREATE TABLE "programme" (
	"id" bigint PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"kind" text NOT NULL,
	"department_id" bigint NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"audience" text NOT NULL,
	"benefit" text NOT NULL,
	"papers" text,
	"contact" text NOT NULL,
	"opens_on" date,
	"closes_on" date,
	"budget_won" bigint,
	"granted_won" bigint DEFAULT 0 NOT NULL,
	"most_won" bigint,
	"most_bookings" smallint DEFAULT 2 NOT NULL,
	"cancel_hours" smallint DEFAULT 24 NOT NULL,
	"created_by" bigint NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (normalize(lower(title || ' ' || summary || ' ' || audience || ' ' || benefit), NFD)) STORED,
	CONSTRAINT "programme_period" CHECK ("programme"."closes_on" >= "programme"."opens_on"),
	CONSTRAINT "programme_fund" CHECK ("programme"."granted_won" >= 0 and "programme"."granted_won" <= "programme"."budget_won"),
	CONSTRAINT "programme_money" CHECK ("programme"."budget_won" >= 0 and "programme"."most_won" > 0),
	CONSTRAINT "programme_bookings" CHECK ("programme"."most_bookings" between 1 and 20 and "programme"."cancel_hours" between 0 and 240)
);
--> statement-breakpoint
CREATE TABLE "programme_question" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "programme_question_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"programme_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"wanted" boolean,
	"least" double precision,
	"most" double precision,
	"unit" text,
	"options" text[] DEFAULT '{}' NOT NULL,
	"fitting" text[] DEFAULT '{}' NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "programme_question_rule" CHECK (case "programme_question"."kind" when 'yes_no' then "programme_question"."wanted" is not null when 'number' then coalesce("programme_question"."least", "programme_question"."most") is not null else "programme_question"."fitting" <> '{}' and "programme_question"."fitting" <@ "programme_question"."options" end)
);
--> statement-breakpoint
ALTER TABLE "subject" DROP CONSTRAINT "subject_kind";--> statement-breakpoint
ALTER TABLE "consulting_booking" ADD CONSTRAINT "consulting_booking_slot_id_consulting_slot_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."consulting_slot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consulting_booking" ADD CONSTRAINT "consulting_booking_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consulting_booking" ADD CONSTRAINT "consulting_booking_recorded_by_member_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consulting_slot" ADD CONSTRAINT "consulting_slot_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consulting_slot" ADD CONSTRAINT "consulting_slot_published_by_member_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_application" ADD CONSTRAINT "programme_application_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_application" ADD CONSTRAINT "programme_application_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_application" ADD CONSTRAINT "programme_application_applicant_id_member_id_fk" FOREIGN KEY ("applicant_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_application" ADD CONSTRAINT "programme_application_decided_by_member_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme" ADD CONSTRAINT "programme_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme" ADD CONSTRAINT "programme_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme" ADD CONSTRAINT "programme_created_by_member_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_question" ADD CONSTRAINT "programme_question_programme_id_programme_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programme"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "consulting_booking_once_uq" ON "consulting_booking" USING btree ("slot_id","member_id") WHERE "consulting_booking"."state" <> 'cancelled';--> statement-breakpoint
CREATE INDEX "consulting_booking_slot_idx" ON "consulting_booking" USING btree ("slot_id");--> statement-breakpoint
CREATE INDEX "consulting_booking_member_idx" ON "consulting_booking" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "consulting_booking_recorded_by_idx" ON "consulting_booking" USING btree ("recorded_by");--> statement-breakpoint
CREATE INDEX "consulting_slot_time_idx" ON "consulting_slot" USING btree ("programme_id","starts_at");--> statement-breakpoint
CREATE INDEX "consulting_slot_published_by_idx" ON "consulting_slot" USING btree ("published_by");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_application_live_uq" ON "programme_application" USING btree ("programme_id","applicant_id") WHERE "programme_application"."state" in ('submitted', 'supplement_requested', 'objected', 'approved');--> statement-breakpoint
CREATE INDEX "programme_application_applicant_idx" ON "programme_application" USING btree ("applicant_id");--> statement-breakpoint
CREATE INDEX "programme_application_state_idx" ON "programme_application" USING btree ("programme_id","state");--> statement-breakpoint
CREATE INDEX "programme_application_business_idx" ON "programme_application" USING btree ("business_hash");--> statement-breakpoint
CREATE INDEX "programme_application_decided_by_idx" ON "programme_application" USING btree ("decided_by");--> statement-breakpoint
CREATE INDEX "programme_state_idx" ON "programme" USING btree ("state","kind","id");--> statement-breakpoint
CREATE INDEX "programme_department_idx" ON "programme" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "programme_search_idx" ON "programme" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "programme_question_position_uq" ON "programme_question" USING btree ("programme_id","position");--> statement-breakpoint
ALTER TABLE "subject" ADD CONSTRAINT "subject_kind" CHECK ("subject"."kind" in ('proposal', 'complaint', 'agenda_item', 'project', 'hotline_thread', 'practice', 'brand', 'evaluation', 'score_card', 'programme', 'application', 'course', 'place', 'research', 'meeting'));