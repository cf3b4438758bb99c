CREATE TABLE "agenda_item" (
	"id" bigint PRIMARY KEY NOT NULL,
	"zone_id" bigint NOT NULL,
	"hub_dong" char(10) NOT NULL,
	"round_id" bigint,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"why" text NOT NULL,
	"state" text NOT NULL,
	"outcome" text,
	"created_by" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	"support_count" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (normalize(lower(title || ' ' || summary), NFD)) STORED,
	CONSTRAINT "agenda_item_outcome" CHECK (("agenda_item"."state" in ('decided', 'planned', 'carrying_out', 'done', 'stopped')) = ("agenda_item"."outcome" is not null))
);
--> statement-breakpoint
CREATE TABLE "agenda_proposal" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agenda_proposal_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"agenda_item_id" bigint NOT NULL,
	"proposal_id" bigint NOT NULL,
	"gathered_at" timestamp with time zone NOT NULL,
	"gathered_by" bigint NOT NULL,
	"taken_out_at" timestamp with time zone,
	"taken_out_by" bigint
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "decision_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"agenda_item_id" bigint NOT NULL,
	"outcome" text NOT NULL,
	"reasons" text NOT NULL,
	"remedy" text,
	"planned_for" date,
	"lead_department_id" bigint,
	"re_examination_id" bigint,
	"prepared_by" bigint NOT NULL,
	"prepared_at" timestamp with time zone NOT NULL,
	"published_by" bigint,
	"published_at" timestamp with time zone,
	"discarded_at" timestamp with time zone,
	CONSTRAINT "decision_second_person" CHECK ("decision"."published_by" is null or "decision"."published_by" <> "decision"."prepared_by"),
	CONSTRAINT "decision_remedy" CHECK ("decision"."outcome" = 'adopted' or "decision"."remedy" is not null),
	CONSTRAINT "decision_planned" CHECK ("decision"."outcome" = 'not_adopted' or "decision"."planned_for" is not null)
);
--> statement-breakpoint
CREATE TABLE "opinion" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "opinion_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"agenda_item_id" bigint NOT NULL,
	"department_id" bigint NOT NULL,
	"question" text NOT NULL,
	"asked_by" bigint NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"stance" text,
	"text" text,
	"cost_won" bigint,
	"answered_by" bigint,
	"answered_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	CONSTRAINT "opinion_answer" CHECK (("opinion"."answered_at" is null) = ("opinion"."stance" is null) and ("opinion"."answered_at" is null) = ("opinion"."text" is null)),
	CONSTRAINT "opinion_cost" CHECK ("opinion"."cost_won" is null or "opinion"."cost_won" >= 0)
);
--> statement-breakpoint
CREATE TABLE "re_examination" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "re_examination_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"agenda_item_id" bigint NOT NULL,
	"proposal_id" bigint NOT NULL,
	"requested_by" bigint NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"answered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "comment" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "comment_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject_id" bigint NOT NULL,
	"parent_id" bigint,
	"author_id" bigint NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"edited_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"hidden_at" timestamp with time zone,
	"hidden_by" bigint,
	"hidden_reason" text
);
--> statement-breakpoint
CREATE TABLE "comment_report" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "comment_report_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"comment_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	"reason" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"handled_at" timestamp with time zone,
	"handled_by" bigint,
	"outcome" text
);
--> statement-breakpoint
CREATE TABLE "answer" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "answer_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"complaint_id" bigint NOT NULL,
	"via" text NOT NULL,
	"text" text NOT NULL,
	"member_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"delivered_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "complaint" (
	"id" bigint PRIMARY KEY NOT NULL,
	"author_id" bigint NOT NULL,
	"dong_code" char(10) NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"visibility" text NOT NULL,
	"place" text,
	"longitude" double precision,
	"latitude" double precision,
	"state" text NOT NULL,
	"department_id" bigint,
	"owner_id" bigint,
	"received_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	"rating" smallint,
	"rating_comment" text,
	"reopen_count" smallint DEFAULT 0 NOT NULL,
	"transferred_to" text,
	"merged_into_id" bigint,
	"from_proposal_id" bigint,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (normalize(lower(title || ' ' || text), NFD)) STORED,
	CONSTRAINT "complaint_rating" CHECK ("complaint"."rating" is null or "complaint"."rating" between 1 and 5),
	CONSTRAINT "complaint_merged" CHECK (("complaint"."state" = 'merged') = ("complaint"."merged_into_id" is not null)),
	CONSTRAINT "complaint_transferred" CHECK (("complaint"."state" = 'transferred') = ("complaint"."transferred_to" is not null)),
	CONSTRAINT "complaint_title_length" CHECK (char_length("complaint"."title") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "department" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "department_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"district_code" char(10) NOT NULL,
	"slug" text NOT NULL,
	"name_ko" text NOT NULL,
	"name_en" text NOT NULL,
	"categories" text[] DEFAULT '{}' NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "department_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "district" (
	"code" char(10) PRIMARY KEY NOT NULL,
	"name_ko" text NOT NULL,
	"name_en" text NOT NULL,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date
);
--> statement-breakpoint
CREATE TABLE "dong" (
	"code" char(10) PRIMARY KEY NOT NULL,
	"district_code" char(10) NOT NULL,
	"slug" text NOT NULL,
	"name_ko" text NOT NULL,
	"name_en" text NOT NULL,
	"brand_identity" text,
	"brand_identity_en" text,
	"area_km2" double precision,
	"longitude" double precision,
	"latitude" double precision,
	"tile_column" smallint NOT NULL,
	"tile_row" smallint NOT NULL,
	"position" smallint NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "dong_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "dong_neighbour" (
	"dong_code" char(10) NOT NULL,
	"neighbour_code" char(10) NOT NULL,
	CONSTRAINT "dong_neighbour_dong_code_neighbour_code_pk" PRIMARY KEY("dong_code","neighbour_code"),
	CONSTRAINT "dong_neighbour_other" CHECK ("dong_neighbour"."dong_code" <> "dong_neighbour"."neighbour_code")
);
--> statement-breakpoint
CREATE TABLE "gathering_round" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "gathering_round_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"zone_id" bigint NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" bigint,
	"note" text,
	CONSTRAINT "gathering_round_dates" CHECK ("gathering_round"."closes_on" >= "gathering_round"."opens_on")
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" bigint,
	"secret" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "temporary_holiday" (
	"day" date PRIMARY KEY NOT NULL,
	"name_ko" text NOT NULL,
	"name_en" text NOT NULL,
	"declared_at" timestamp with time zone NOT NULL,
	"declared_by" bigint
);
--> statement-breakpoint
CREATE TABLE "zone" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "zone_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"district_code" char(10) NOT NULL,
	"slug" text NOT NULL,
	"name_ko" text NOT NULL,
	"name_en" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "zone_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "zone_membership" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "zone_membership_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"zone_id" bigint NOT NULL,
	"dong_code" char(10) NOT NULL,
	"role" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "zone_membership_role" CHECK ("zone_membership"."role" in ('hub', 'linked')),
	CONSTRAINT "zone_membership_dates" CHECK ("zone_membership"."valid_to" is null or "zone_membership"."valid_to" > "zone_membership"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "assignment" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "assignment_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"role" text NOT NULL,
	"dong_code" char(10),
	"department_id" bigint,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "assignment_dong" CHECK (("assignment"."role" = 'dong_officer') = ("assignment"."dong_code" is not null)),
	CONSTRAINT "assignment_department" CHECK (("assignment"."role" = 'department_officer') = ("assignment"."department_id" is not null)),
	CONSTRAINT "assignment_dates" CHECK ("assignment"."valid_to" is null or "assignment"."valid_to" > "assignment"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "member" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "member_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"demo_key" text,
	"home_dong" char(10),
	"verification" text DEFAULT 'none' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "member_demo_key_unique" UNIQUE("demo_key"),
	CONSTRAINT "member_kind" CHECK ("member"."kind" in ('resident', 'officer'))
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "notification" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notification_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"event_id" bigint NOT NULL,
	"subject_id" bigint NOT NULL,
	"because" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "budget_line" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "budget_line_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"project_id" bigint NOT NULL,
	"source" text NOT NULL,
	"year" smallint NOT NULL,
	"amount_won" bigint NOT NULL,
	"note" text,
	CONSTRAINT "budget_line_amount" CHECK ("budget_line"."amount_won" > 0)
);
--> statement-breakpoint
CREATE TABLE "milestone" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "milestone_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"project_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"title" text NOT NULL,
	"due_on" date NOT NULL,
	"done_at" timestamp with time zone,
	"done_by" bigint,
	"evidence" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "milestone_evidence" CHECK ("milestone"."done_at" is null or "milestone"."evidence" is not null)
);
--> statement-breakpoint
CREATE TABLE "project" (
	"id" bigint PRIMARY KEY NOT NULL,
	"agenda_item_id" bigint,
	"department_id" bigint NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"pillars" text[] DEFAULT '{}' NOT NULL,
	"state" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"promised_end" date NOT NULL,
	"created_by" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (normalize(lower(title || ' ' || summary), NFD)) STORED,
	CONSTRAINT "project_dates" CHECK ("project"."ends_on" >= "project"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "project_dong" (
	"project_id" bigint NOT NULL,
	"dong_code" char(10) NOT NULL,
	CONSTRAINT "project_dong_project_id_dong_code_pk" PRIMARY KEY("project_id","dong_code")
);
--> statement-breakpoint
CREATE TABLE "proposal" (
	"id" bigint PRIMARY KEY NOT NULL,
	"author_id" bigint NOT NULL,
	"dong_code" char(10) NOT NULL,
	"title" text NOT NULL,
	"problem" text NOT NULL,
	"improvement" text NOT NULL,
	"effect" text NOT NULL,
	"pillars" text[] DEFAULT '{}' NOT NULL,
	"place" text,
	"longitude" double precision,
	"latitude" double precision,
	"state" text NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	"merged_into_id" bigint,
	"redirected_to_id" bigint,
	"support_count" integer DEFAULT 0 NOT NULL,
	"comment_count" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (normalize(lower(title || ' ' || problem || ' ' || improvement), NFD)) STORED,
	"title_search" text GENERATED ALWAYS AS (normalize(lower(title), NFD)) STORED,
	CONSTRAINT "proposal_merged" CHECK (("proposal"."state" = 'merged') = ("proposal"."merged_into_id" is not null)),
	CONSTRAINT "proposal_not_into_itself" CHECK ("proposal"."merged_into_id" is null or "proposal"."merged_into_id" <> "proposal"."id"),
	CONSTRAINT "proposal_title_length" CHECK (char_length("proposal"."title") between 1 and 200)
);
--> statement-breakpoint
CREATE TABLE "support" (
	"proposal_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "support_proposal_id_member_id_pk" PRIMARY KEY("proposal_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "attachment" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_id" bigint NOT NULL,
	"member_id" bigint,
	"milestone_id" bigint,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer,
	"height" integer,
	"sha256" char(64) NOT NULL,
	"storage_key" text NOT NULL,
	"public" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clock" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "clock_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject_id" bigint NOT NULL,
	"promise" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"period" jsonb NOT NULL,
	"pauses" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"extensions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"stopped_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"member_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"values" jsonb NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "draft_member_id_kind_pk" PRIMARY KEY("member_id","kind")
);
--> statement-breakpoint
CREATE TABLE "event" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "event_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject_id" bigint NOT NULL,
	"type" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"member_id" bigint,
	"desk" text,
	"from_state" text,
	"to_state" text,
	"reason" text,
	"public" boolean NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"salt" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"member_id" bigint NOT NULL,
	"key" text NOT NULL,
	"action" text NOT NULL,
	"answer" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_member_id_key_pk" PRIMARY KEY("member_id","key")
);
--> statement-breakpoint
CREATE TABLE "ledger" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"event_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"number" text NOT NULL,
	"step" text NOT NULL,
	"text_hash" char(64) NOT NULL,
	"previous_hash" char(64) NOT NULL,
	"hash" char(64) NOT NULL,
	CONSTRAINT "ledger_event_id_unique" UNIQUE("event_id"),
	CONSTRAINT "ledger_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "subject" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "subject_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "subject_number_unique" UNIQUE("number"),
	CONSTRAINT "subject_kind" CHECK ("subject"."kind" in ('proposal', 'complaint', 'agenda_item', 'project'))
);
--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_zone_id_zone_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."zone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_hub_dong_dong_code_fk" FOREIGN KEY ("hub_dong") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_round_id_gathering_round_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."gathering_round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_created_by_member_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_proposal" ADD CONSTRAINT "agenda_proposal_agenda_item_id_agenda_item_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_proposal" ADD CONSTRAINT "agenda_proposal_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_proposal" ADD CONSTRAINT "agenda_proposal_gathered_by_member_id_fk" FOREIGN KEY ("gathered_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_proposal" ADD CONSTRAINT "agenda_proposal_taken_out_by_member_id_fk" FOREIGN KEY ("taken_out_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_agenda_item_id_agenda_item_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_lead_department_id_department_id_fk" FOREIGN KEY ("lead_department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_re_examination_id_re_examination_id_fk" FOREIGN KEY ("re_examination_id") REFERENCES "public"."re_examination"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_prepared_by_member_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_published_by_member_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_agenda_item_id_agenda_item_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_asked_by_member_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion_answered_by_member_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "re_examination" ADD CONSTRAINT "re_examination_agenda_item_id_agenda_item_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "re_examination" ADD CONSTRAINT "re_examination_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "re_examination" ADD CONSTRAINT "re_examination_requested_by_member_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_subject_id_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_parent_id_comment_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_member_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment" ADD CONSTRAINT "comment_hidden_by_member_id_fk" FOREIGN KEY ("hidden_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_report" ADD CONSTRAINT "comment_report_comment_id_comment_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_report" ADD CONSTRAINT "comment_report_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_report" ADD CONSTRAINT "comment_report_handled_by_member_id_fk" FOREIGN KEY ("handled_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answer" ADD CONSTRAINT "answer_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_author_id_member_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_dong_code_dong_code_fk" FOREIGN KEY ("dong_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_owner_id_member_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_merged_into_id_complaint_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."complaint"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_from_proposal_id_proposal_id_fk" FOREIGN KEY ("from_proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "department" ADD CONSTRAINT "department_district_code_district_code_fk" FOREIGN KEY ("district_code") REFERENCES "public"."district"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dong" ADD CONSTRAINT "dong_district_code_district_code_fk" FOREIGN KEY ("district_code") REFERENCES "public"."district"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dong_neighbour" ADD CONSTRAINT "dong_neighbour_dong_code_dong_code_fk" FOREIGN KEY ("dong_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dong_neighbour" ADD CONSTRAINT "dong_neighbour_neighbour_code_dong_code_fk" FOREIGN KEY ("neighbour_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_round" ADD CONSTRAINT "gathering_round_zone_id_zone_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."zone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zone" ADD CONSTRAINT "zone_district_code_district_code_fk" FOREIGN KEY ("district_code") REFERENCES "public"."district"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zone_membership" ADD CONSTRAINT "zone_membership_zone_id_zone_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."zone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zone_membership" ADD CONSTRAINT "zone_membership_dong_code_dong_code_fk" FOREIGN KEY ("dong_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_dong_code_dong_code_fk" FOREIGN KEY ("dong_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_home_dong_dong_code_fk" FOREIGN KEY ("home_dong") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_subject_id_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "budget_line" ADD CONSTRAINT "budget_line_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_done_by_member_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_agenda_item_id_agenda_item_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_created_by_member_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_dong" ADD CONSTRAINT "project_dong_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_dong" ADD CONSTRAINT "project_dong_dong_code_dong_code_fk" FOREIGN KEY ("dong_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_author_id_member_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_dong_code_dong_code_fk" FOREIGN KEY ("dong_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_merged_into_id_proposal_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_redirected_to_id_subject_id_fk" FOREIGN KEY ("redirected_to_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_subject_id_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock" ADD CONSTRAINT "clock_subject_id_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft" ADD CONSTRAINT "draft_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_subject_id_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency" ADD CONSTRAINT "idempotency_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger" ADD CONSTRAINT "ledger_event_id_event_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."event"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agenda_item_zone_idx" ON "agenda_item" USING btree ("zone_id","state");--> statement-breakpoint
CREATE INDEX "agenda_item_state_idx" ON "agenda_item" USING btree ("state","submitted_at","id");--> statement-breakpoint
CREATE INDEX "agenda_item_search_idx" ON "agenda_item" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "agenda_proposal_live_uq" ON "agenda_proposal" USING btree ("proposal_id") WHERE "agenda_proposal"."taken_out_at" is null;--> statement-breakpoint
CREATE INDEX "agenda_proposal_item_idx" ON "agenda_proposal" USING btree ("agenda_item_id");--> statement-breakpoint
CREATE INDEX "agenda_proposal_proposal_idx" ON "agenda_proposal" USING btree ("proposal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decision_prepared_uq" ON "decision" USING btree ("agenda_item_id") WHERE "decision"."published_at" is null and "decision"."discarded_at" is null;--> statement-breakpoint
CREATE INDEX "decision_item_idx" ON "decision" USING btree ("agenda_item_id");--> statement-breakpoint
CREATE UNIQUE INDEX "opinion_open_uq" ON "opinion" USING btree ("agenda_item_id","department_id") WHERE "opinion"."answered_at" is null and "opinion"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX "opinion_item_idx" ON "opinion" USING btree ("agenda_item_id");--> statement-breakpoint
CREATE INDEX "opinion_department_idx" ON "opinion" USING btree ("department_id","due_at") WHERE "opinion"."answered_at" is null and "opinion"."cancelled_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "re_examination_once_uq" ON "re_examination" USING btree ("proposal_id");--> statement-breakpoint
CREATE INDEX "re_examination_item_idx" ON "re_examination" USING btree ("agenda_item_id");--> statement-breakpoint
CREATE INDEX "comment_subject_idx" ON "comment" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "comment_parent_idx" ON "comment" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "comment_author_idx" ON "comment" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "comment_report_once_uq" ON "comment_report" USING btree ("comment_id","member_id");--> statement-breakpoint
CREATE INDEX "answer_complaint_idx" ON "answer" USING btree ("complaint_id","id");--> statement-breakpoint
CREATE INDEX "complaint_author_idx" ON "complaint" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "complaint_dong_idx" ON "complaint" USING btree ("dong_code","state");--> statement-breakpoint
CREATE INDEX "complaint_department_idx" ON "complaint" USING btree ("department_id","state");--> statement-breakpoint
CREATE INDEX "complaint_public_idx" ON "complaint" USING btree ("visibility","received_at","id");--> statement-breakpoint
CREATE INDEX "complaint_state_idx" ON "complaint" USING btree ("state","received_at","id");--> statement-breakpoint
CREATE INDEX "complaint_merged_into_idx" ON "complaint" USING btree ("merged_into_id");--> statement-breakpoint
CREATE INDEX "complaint_search_idx" ON "complaint" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "dong_district_idx" ON "dong" USING btree ("district_code");--> statement-breakpoint
CREATE UNIQUE INDEX "gathering_round_open_uq" ON "gathering_round" USING btree ("zone_id") WHERE "gathering_round"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "zone_membership_zone_idx" ON "zone_membership" USING btree ("zone_id");--> statement-breakpoint
CREATE INDEX "zone_membership_dong_idx" ON "zone_membership" USING btree ("dong_code");--> statement-breakpoint
CREATE INDEX "assignment_member_idx" ON "assignment" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "assignment_dong_idx" ON "assignment" USING btree ("dong_code");--> statement-breakpoint
CREATE INDEX "assignment_department_idx" ON "assignment" USING btree ("department_id");--> statement-breakpoint
CREATE INDEX "member_home_dong_idx" ON "member" USING btree ("home_dong");--> statement-breakpoint
CREATE INDEX "session_member_idx" ON "session" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notification_once_uq" ON "notification" USING btree ("member_id","event_id");--> statement-breakpoint
CREATE INDEX "notification_member_idx" ON "notification" USING btree ("member_id","id");--> statement-breakpoint
CREATE INDEX "notification_unread_idx" ON "notification" USING btree ("member_id") WHERE "notification"."read_at" is null;--> statement-breakpoint
CREATE INDEX "notification_subject_idx" ON "notification" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "budget_line_project_idx" ON "budget_line" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "milestone_position_uq" ON "milestone" USING btree ("project_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "project_agenda_item_uq" ON "project" USING btree ("agenda_item_id");--> statement-breakpoint
CREATE INDEX "project_department_idx" ON "project" USING btree ("department_id","state");--> statement-breakpoint
CREATE INDEX "project_state_idx" ON "project" USING btree ("state","changed_at","id");--> statement-breakpoint
CREATE INDEX "project_search_idx" ON "project" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "project_dong_dong_idx" ON "project_dong" USING btree ("dong_code");--> statement-breakpoint
CREATE INDEX "proposal_author_idx" ON "proposal" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "proposal_dong_published_idx" ON "proposal" USING btree ("dong_code","published_at","id");--> statement-breakpoint
CREATE INDEX "proposal_published_idx" ON "proposal" USING btree ("published_at","id");--> statement-breakpoint
CREATE INDEX "proposal_support_idx" ON "proposal" USING btree ("support_count","id");--> statement-breakpoint
CREATE INDEX "proposal_state_idx" ON "proposal" USING btree ("state","published_at","id");--> statement-breakpoint
CREATE INDEX "proposal_merged_into_idx" ON "proposal" USING btree ("merged_into_id");--> statement-breakpoint
CREATE INDEX "proposal_search_idx" ON "proposal" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "proposal_title_search_idx" ON "proposal" USING gin ("title_search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "support_member_idx" ON "support" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "attachment_subject_idx" ON "attachment" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "clock_running_uq" ON "clock" USING btree ("subject_id","promise") WHERE "clock"."stopped_at" is null;--> statement-breakpoint
CREATE INDEX "clock_subject_idx" ON "clock" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "clock_due_idx" ON "clock" USING btree ("due_at") WHERE "clock"."stopped_at" is null;--> statement-breakpoint
CREATE INDEX "event_subject_idx" ON "event" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "event_at_idx" ON "event" USING btree ("at");--> statement-breakpoint
CREATE INDEX "event_member_idx" ON "event" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "idempotency_created_idx" ON "idempotency" USING btree ("created_at");