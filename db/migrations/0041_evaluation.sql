CREATE TABLE "ballot" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ballot_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"evaluation_id" bigint NOT NULL,
	"member_id" bigint,
	"paper_id" bigint,
	"cast_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ballot_one_source" CHECK (("ballot"."member_id" is null) <> ("ballot"."paper_id" is null))
);
--> statement-breakpoint
CREATE TABLE "ballot_task" (
	"ballot_id" bigint NOT NULL,
	"project_id" bigint NOT NULL,
	"marks" smallint[],
	CONSTRAINT "ballot_task_ballot_id_project_id_pk" PRIMARY KEY("ballot_id","project_id"),
	CONSTRAINT "ballot_task_marks" CHECK ("ballot_task"."marks" is null or (array_length("ballot_task"."marks", 1) > 0 and 1 <= all ("ballot_task"."marks") and 5 >= all ("ballot_task"."marks")))
);
--> statement-breakpoint
CREATE TABLE "ballot_word" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ballot_word_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"evaluation_id" bigint NOT NULL,
	"ballot_id" bigint NOT NULL,
	"project_id" bigint NOT NULL,
	"text" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"settled_by" bigint,
	"settled_at" timestamp with time zone,
	CONSTRAINT "ballot_word_settled" CHECK (("ballot_word"."state" = 'waiting') = ("ballot_word"."settled_by" is null)),
	CONSTRAINT "ballot_word_reason" CHECK (("ballot_word"."state" = 'hidden') = ("ballot_word"."reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "criterion" (
	"evaluation_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"name" text NOT NULL,
	"question" text NOT NULL,
	"weight" smallint NOT NULL,
	CONSTRAINT "criterion_evaluation_id_position_pk" PRIMARY KEY("evaluation_id","position"),
	CONSTRAINT "criterion_weight" CHECK ("criterion"."weight" between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "evaluation" (
	"id" bigint PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"level" text NOT NULL,
	"opens_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"paper" boolean NOT NULL,
	"previous_id" bigint,
	"result" jsonb,
	"created_by" bigint NOT NULL,
	"published_at" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (normalize(lower(title || ' ' || summary), NFD)) STORED,
	CONSTRAINT "evaluation_period" CHECK ("evaluation"."closes_at" > "evaluation"."opens_at"),
	CONSTRAINT "evaluation_result" CHECK (("evaluation"."state" = 'published') = ("evaluation"."result" is not null))
);
--> statement-breakpoint
CREATE TABLE "evaluation_dong" (
	"evaluation_id" bigint NOT NULL,
	"dong_code" char(10) NOT NULL,
	CONSTRAINT "evaluation_dong_evaluation_id_dong_code_pk" PRIMARY KEY("evaluation_id","dong_code")
);
--> statement-breakpoint
CREATE TABLE "evaluation_task" (
	"evaluation_id" bigint NOT NULL,
	"project_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"reply" text,
	"promise" text,
	"replied_by" bigint,
	"replied_at" timestamp with time zone,
	"kept" text,
	"kept_how" text,
	"kept_by" bigint,
	"kept_at" timestamp with time zone,
	CONSTRAINT "evaluation_task_evaluation_id_project_id_pk" PRIMARY KEY("evaluation_id","project_id"),
	CONSTRAINT "evaluation_task_kept" CHECK (("evaluation_task"."kept" is null) = ("evaluation_task"."kept_how" is null))
);
--> statement-breakpoint
CREATE TABLE "paper_ballot" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "paper_ballot_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"evaluation_id" bigint NOT NULL,
	"serial" text NOT NULL,
	"state" text NOT NULL,
	"settled_by" bigint,
	"settled_at" timestamp with time zone,
	"reason" text,
	CONSTRAINT "paper_ballot_void" CHECK ("paper_ballot"."state" <> 'void' or "paper_ballot"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "paper_reading" (
	"paper_id" bigint NOT NULL,
	"reading" smallint NOT NULL,
	"member_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"marks" text[] NOT NULL,
	CONSTRAINT "paper_reading_paper_id_reading_pk" PRIMARY KEY("paper_id","reading"),
	CONSTRAINT "paper_reading_two" CHECK ("paper_reading"."reading" in (1, 2))
);
--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_evaluation_id_evaluation_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_paper_id_paper_ballot_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."paper_ballot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_task" ADD CONSTRAINT "ballot_task_ballot_id_ballot_id_fk" FOREIGN KEY ("ballot_id") REFERENCES "public"."ballot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_task" ADD CONSTRAINT "ballot_task_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_word" ADD CONSTRAINT "ballot_word_evaluation_id_evaluation_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_word" ADD CONSTRAINT "ballot_word_ballot_id_ballot_id_fk" FOREIGN KEY ("ballot_id") REFERENCES "public"."ballot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_word" ADD CONSTRAINT "ballot_word_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_word" ADD CONSTRAINT "ballot_word_settled_by_member_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "criterion" ADD CONSTRAINT "criterion_evaluation_id_evaluation_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_previous_id_evaluation_id_fk" FOREIGN KEY ("previous_id") REFERENCES "public"."evaluation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_created_by_member_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_dong" ADD CONSTRAINT "evaluation_dong_evaluation_id_evaluation_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_dong" ADD CONSTRAINT "evaluation_dong_dong_code_dong_code_fk" FOREIGN KEY ("dong_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_task" ADD CONSTRAINT "evaluation_task_evaluation_id_evaluation_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_task" ADD CONSTRAINT "evaluation_task_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_task" ADD CONSTRAINT "evaluation_task_replied_by_member_id_fk" FOREIGN KEY ("replied_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_task" ADD CONSTRAINT "evaluation_task_kept_by_member_id_fk" FOREIGN KEY ("kept_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_ballot" ADD CONSTRAINT "paper_ballot_evaluation_id_evaluation_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_ballot" ADD CONSTRAINT "paper_ballot_settled_by_member_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_reading" ADD CONSTRAINT "paper_reading_paper_id_paper_ballot_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."paper_ballot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_reading" ADD CONSTRAINT "paper_reading_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ballot_member_uq" ON "ballot" USING btree ("evaluation_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ballot_paper_uq" ON "ballot" USING btree ("paper_id");--> statement-breakpoint
CREATE INDEX "ballot_person_idx" ON "ballot" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "ballot_task_project_idx" ON "ballot_task" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ballot_word_once_uq" ON "ballot_word" USING btree ("ballot_id","project_id");--> statement-breakpoint
CREATE INDEX "ballot_word_round_idx" ON "ballot_word" USING btree ("evaluation_id","state");--> statement-breakpoint
CREATE INDEX "evaluation_state_idx" ON "evaluation" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "evaluation_closes_idx" ON "evaluation" USING btree ("closes_at") WHERE "evaluation"."state" = 'open';--> statement-breakpoint
CREATE INDEX "evaluation_previous_idx" ON "evaluation" USING btree ("previous_id");--> statement-breakpoint
CREATE INDEX "evaluation_search_idx" ON "evaluation" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "evaluation_dong_dong_idx" ON "evaluation_dong" USING btree ("dong_code");--> statement-breakpoint
CREATE UNIQUE INDEX "evaluation_task_position_uq" ON "evaluation_task" USING btree ("evaluation_id","position");--> statement-breakpoint
CREATE INDEX "evaluation_task_project_idx" ON "evaluation_task" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "paper_ballot_serial_uq" ON "paper_ballot" USING btree ("evaluation_id","serial");--> statement-breakpoint
CREATE UNIQUE INDEX "paper_reading_member_uq" ON "paper_reading" USING btree ("paper_id","member_id");