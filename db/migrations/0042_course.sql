CREATE TABLE "course" (
	"id" bigint PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"department_id" bigint,
	"dong_code" char(10),
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"audience" text NOT NULL,
	"lecturer" text NOT NULL,
	"place" text NOT NULL,
	"contact" text NOT NULL,
	"capacity" integer NOT NULL,
	"register_from" timestamp with time zone NOT NULL,
	"register_until" timestamp with time zone NOT NULL,
	"confirm_hours" smallint NOT NULL,
	"needed_sessions" smallint,
	"programme_id" bigint,
	"created_by" bigint NOT NULL,
	"opened_at" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (normalize(lower(title || ' ' || summary || ' ' || audience || ' ' || lecturer || ' ' || place), NFD)) STORED,
	CONSTRAINT "course_host" CHECK (("course"."department_id" is null) <> ("course"."dong_code" is null)),
	CONSTRAINT "course_capacity" CHECK ("course"."capacity" between 1 and 2000),
	CONSTRAINT "course_registration" CHECK ("course"."register_until" > "course"."register_from"),
	CONSTRAINT "course_confirm" CHECK ("course"."confirm_hours" between 1 and 168),
	CONSTRAINT "course_needed" CHECK ("course"."needed_sessions" between 1 and 12)
);
--> statement-breakpoint
CREATE TABLE "course_attendance" (
	"seat_id" bigint NOT NULL,
	"session_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"by_id" bigint NOT NULL,
	"via" text NOT NULL,
	CONSTRAINT "course_attendance_seat_id_session_id_pk" PRIMARY KEY("seat_id","session_id")
);
--> statement-breakpoint
CREATE TABLE "course_certificate" (
	"seat_id" bigint PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	CONSTRAINT "course_certificate_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "course_feedback" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "course_feedback_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"seat_id" bigint NOT NULL,
	"rating" smallint NOT NULL,
	"words" text,
	"given_at" timestamp with time zone NOT NULL,
	CONSTRAINT "course_feedback_seat_id_unique" UNIQUE("seat_id"),
	CONSTRAINT "course_feedback_rating" CHECK ("course_feedback"."rating" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "course_seat" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "course_seat_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"course_id" bigint NOT NULL,
	"member_id" bigint,
	"walk_in_name" text,
	"state" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"offered_until" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "course_seat_offer" CHECK (("course_seat"."state" = 'offered') = ("course_seat"."offered_until" is not null)),
	CONSTRAINT "course_seat_who" CHECK (("course_seat"."member_id" is null) = ("course_seat"."walk_in_name" is not null)),
	CONSTRAINT "course_seat_sealed" CHECK ("course_seat"."walk_in_name" = '' or "course_seat"."walk_in_name" like 's1.%')
);
--> statement-breakpoint
CREATE TABLE "course_session" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "course_session_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"course_id" bigint NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"topic" text,
	CONSTRAINT "course_session_length" CHECK ("course_session"."ends_at" > "course_session"."starts_at")
);
--> statement-breakpoint
ALTER TABLE "course" ADD CONSTRAINT "course_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course" ADD CONSTRAINT "course_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course" ADD CONSTRAINT "course_dong_code_dong_code_fk" FOREIGN KEY ("dong_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course" ADD CONSTRAINT "course_programme_id_subject_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course" ADD CONSTRAINT "course_created_by_member_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_attendance" ADD CONSTRAINT "course_attendance_seat_id_course_seat_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."course_seat"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_attendance" ADD CONSTRAINT "course_attendance_session_id_course_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."course_session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_attendance" ADD CONSTRAINT "course_attendance_by_id_member_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_certificate" ADD CONSTRAINT "course_certificate_seat_id_course_seat_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."course_seat"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_feedback" ADD CONSTRAINT "course_feedback_seat_id_course_seat_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."course_seat"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_seat" ADD CONSTRAINT "course_seat_course_id_course_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."course"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_seat" ADD CONSTRAINT "course_seat_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_session" ADD CONSTRAINT "course_session_course_id_course_id_fk" FOREIGN KEY ("course_id") REFERENCES "public"."course"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "course_state_idx" ON "course" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "course_department_idx" ON "course" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "course_dong_idx" ON "course" USING btree ("dong_code");--> statement-breakpoint
CREATE INDEX "course_programme_idx" ON "course" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "course_search_idx" ON "course" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "course_attendance_session_idx" ON "course_attendance" USING btree ("session_id");--> statement-breakpoint
CREATE UNIQUE INDEX "course_seat_once_uq" ON "course_seat" USING btree ("course_id","member_id") WHERE "course_seat"."state" in ('confirmed', 'waiting', 'offered');--> statement-breakpoint
CREATE INDEX "course_seat_course_idx" ON "course_seat" USING btree ("course_id","state","id");--> statement-breakpoint
CREATE INDEX "course_seat_member_idx" ON "course_seat" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "course_seat_offer_idx" ON "course_seat" USING btree ("offered_until") WHERE "course_seat"."state" = 'offered';--> statement-breakpoint
CREATE UNIQUE INDEX "course_session_start_uq" ON "course_session" USING btree ("course_id","starts_at");