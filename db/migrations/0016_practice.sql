CREATE TABLE "practice" (
	"id" bigint PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"field" text NOT NULL,
	"institution" text NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"before" text,
	"change" text,
	"advice" text,
	"source" text NOT NULL,
	"announced" boolean DEFAULT false NOT NULL,
	"created_by" bigint NOT NULL,
	"published_at" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (normalize(lower(title || ' ' || institution || ' ' || summary || ' ' || coalesce(change, '')), NFD)) STORED
);
--> statement-breakpoint
CREATE TABLE "practice_award" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "practice_award_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"practice_id" bigint NOT NULL,
	"title" text NOT NULL,
	"giver" text NOT NULL,
	"year" smallint NOT NULL,
	CONSTRAINT "practice_award_year" CHECK ("practice_award"."year" between 1990 and 2100)
);
--> statement-breakpoint
CREATE TABLE "practice_figure" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "practice_figure_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"practice_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"label" text NOT NULL,
	"unit" text NOT NULL,
	"before" double precision,
	"after" double precision NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "practice_figure_not_negative" CHECK (coalesce("practice_figure"."before", 0) >= 0 and "practice_figure"."after" >= 0)
);
--> statement-breakpoint
CREATE TABLE "proposal_origin" (
	"proposal_id" bigint PRIMARY KEY NOT NULL,
	"subject_id" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "practice" ADD CONSTRAINT "practice_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice" ADD CONSTRAINT "practice_created_by_member_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_award" ADD CONSTRAINT "practice_award_practice_id_practice_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_figure" ADD CONSTRAINT "practice_figure_practice_id_practice_id_fk" FOREIGN KEY ("practice_id") REFERENCES "public"."practice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_origin" ADD CONSTRAINT "proposal_origin_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_origin" ADD CONSTRAINT "proposal_origin_subject_id_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "practice_state_idx" ON "practice" USING btree ("state","field","id");--> statement-breakpoint
CREATE INDEX "practice_search_idx" ON "practice" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "practice_award_practice_idx" ON "practice_award" USING btree ("practice_id");--> statement-breakpoint
CREATE UNIQUE INDEX "practice_figure_position_uq" ON "practice_figure" USING btree ("practice_id","position");--> statement-breakpoint
CREATE INDEX "proposal_origin_subject_idx" ON "proposal_origin" USING btree ("subject_id");