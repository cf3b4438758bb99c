CREATE TABLE "research_budget" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "research_budget_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"team_id" bigint NOT NULL,
	"label" text NOT NULL,
	"amount_won" bigint NOT NULL,
	CONSTRAINT "research_budget_amount" CHECK ("research_budget"."amount_won" > 0)
);
--> statement-breakpoint
CREATE TABLE "research_entry" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "research_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"team_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"open" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"edited_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "research_file" (
	"attachment_id" uuid PRIMARY KEY NOT NULL,
	"team_id" bigint NOT NULL,
	"entry_id" bigint,
	"receipt_id" bigint,
	"description" text,
	"licence" text,
	CONSTRAINT "research_file_one_place" CHECK ("research_file"."entry_id" is null or "research_file"."receipt_id" is null),
	CONSTRAINT "research_file_of_report" CHECK ("research_file"."entry_id" is not null or "research_file"."receipt_id" is not null or ("research_file"."description" is not null and "research_file"."licence" is not null))
);
--> statement-breakpoint
CREATE TABLE "research_receipt" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "research_receipt_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"team_id" bigint NOT NULL,
	"budget_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	"amount_won" bigint NOT NULL,
	"paid_on" date NOT NULL,
	"vendor" text NOT NULL,
	"note" text,
	"state" text NOT NULL,
	"reason" text,
	"handed_in_at" timestamp with time zone NOT NULL,
	"decided_by" bigint,
	"decided_at" timestamp with time zone,
	CONSTRAINT "research_receipt_amount" CHECK ("research_receipt"."amount_won" > 0),
	CONSTRAINT "research_receipt_decided" CHECK (("research_receipt"."state" in ('approved', 'returned')) = ("research_receipt"."decided_at" is not null)),
	CONSTRAINT "research_receipt_reason" CHECK ("research_receipt"."state" <> 'returned' or "research_receipt"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "research_call" (
	"id" bigint PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"kind" text NOT NULL,
	"department_id" bigint NOT NULL,
	"title" text NOT NULL,
	"area" text NOT NULL,
	"about" text NOT NULL,
	"eligibility" text NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"runs_until" date NOT NULL,
	"grant_won" bigint NOT NULL,
	"team_count" smallint NOT NULL,
	"created_by" bigint NOT NULL,
	"opened_at" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (normalize(lower(title || ' ' || area || ' ' || about), NFD)) STORED,
	CONSTRAINT "research_call_days" CHECK ("research_call"."first_day" <= "research_call"."last_day" and "research_call"."last_day" <= "research_call"."runs_until"),
	CONSTRAINT "research_call_money" CHECK ("research_call"."grant_won" >= 0),
	CONSTRAINT "research_call_teams" CHECK ("research_call"."team_count" between 1 and 100)
);
--> statement-breakpoint
CREATE TABLE "research_invitation" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "research_invitation_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"team_id" bigint NOT NULL,
	"sent_to" text,
	"invited_by" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"used_by" bigint,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "research_invitation_used" CHECK (("research_invitation"."used_at" is null) = ("research_invitation"."used_by" is null)),
	CONSTRAINT "research_invitation_one_end" CHECK ("research_invitation"."used_at" is null or "research_invitation"."revoked_at" is null)
);
--> statement-breakpoint
CREATE TABLE "research_member" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "research_member_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"team_id" bigint NOT NULL,
	"call_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	"role" text NOT NULL,
	"public_name" text,
	"joined_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone,
	"removed_reason" text
);
--> statement-breakpoint
CREATE TABLE "research_selection" (
	"team_id" bigint PRIMARY KEY NOT NULL,
	"outcome" text NOT NULL,
	"reason" text NOT NULL,
	"grant_won" bigint NOT NULL,
	"prepared_by" bigint NOT NULL,
	"prepared_at" timestamp with time zone NOT NULL,
	"published_by" bigint,
	"published_at" timestamp with time zone,
	CONSTRAINT "research_selection_second_person" CHECK ("research_selection"."published_by" is null or "research_selection"."published_by" <> "research_selection"."prepared_by"),
	CONSTRAINT "research_selection_published" CHECK (("research_selection"."published_by" is null) = ("research_selection"."published_at" is null)),
	CONSTRAINT "research_selection_money" CHECK ("research_selection"."grant_won" >= 0)
);
--> statement-breakpoint
CREATE TABLE "research_team" (
	"id" bigint PRIMARY KEY NOT NULL,
	"call_id" bigint NOT NULL,
	"state" text NOT NULL,
	"name" text NOT NULL,
	"title" text NOT NULL,
	"question" text NOT NULL,
	"method" text NOT NULL,
	"plan" text NOT NULL,
	"applied_at" timestamp with time zone NOT NULL,
	"selected_at" timestamp with time zone,
	"grant_won" bigint DEFAULT 0 NOT NULL,
	"spent_won" bigint DEFAULT 0 NOT NULL,
	"refunded_won" bigint,
	"refunded_at" timestamp with time zone,
	"findings" text,
	"suggestion" text,
	"reported_at" timestamp with time zone,
	"outcome" text,
	"answer" text,
	"answered_by" bigint,
	"ended_at" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (normalize(lower(title || ' ' || name || ' ' || question || ' ' || coalesce(findings, '')), NFD)) STORED,
	CONSTRAINT "research_team_money" CHECK ("research_team"."spent_won" between 0 and "research_team"."grant_won"),
	CONSTRAINT "research_team_refund" CHECK ("research_team"."refunded_won" is null or "research_team"."spent_won" + "research_team"."refunded_won" = "research_team"."grant_won"),
	CONSTRAINT "research_team_answered" CHECK (("research_team"."outcome" is null) = ("research_team"."answer" is null))
);
--> statement-breakpoint
ALTER TABLE "research_budget" ADD CONSTRAINT "research_budget_team_id_research_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."research_team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_entry" ADD CONSTRAINT "research_entry_team_id_research_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."research_team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_entry" ADD CONSTRAINT "research_entry_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_file" ADD CONSTRAINT "research_file_attachment_id_attachment_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_file" ADD CONSTRAINT "research_file_team_id_research_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."research_team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_file" ADD CONSTRAINT "research_file_entry_id_research_entry_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."research_entry"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_file" ADD CONSTRAINT "research_file_receipt_id_research_receipt_id_fk" FOREIGN KEY ("receipt_id") REFERENCES "public"."research_receipt"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_receipt" ADD CONSTRAINT "research_receipt_team_id_research_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."research_team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_receipt" ADD CONSTRAINT "research_receipt_budget_id_research_budget_id_fk" FOREIGN KEY ("budget_id") REFERENCES "public"."research_budget"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_receipt" ADD CONSTRAINT "research_receipt_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_receipt" ADD CONSTRAINT "research_receipt_decided_by_member_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_call" ADD CONSTRAINT "research_call_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_call" ADD CONSTRAINT "research_call_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_call" ADD CONSTRAINT "research_call_created_by_member_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_invitation" ADD CONSTRAINT "research_invitation_team_id_research_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."research_team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_invitation" ADD CONSTRAINT "research_invitation_invited_by_member_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_invitation" ADD CONSTRAINT "research_invitation_used_by_member_id_fk" FOREIGN KEY ("used_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_member" ADD CONSTRAINT "research_member_team_id_research_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."research_team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_member" ADD CONSTRAINT "research_member_call_id_research_call_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."research_call"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_member" ADD CONSTRAINT "research_member_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_selection" ADD CONSTRAINT "research_selection_team_id_research_team_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."research_team"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_selection" ADD CONSTRAINT "research_selection_prepared_by_member_id_fk" FOREIGN KEY ("prepared_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_selection" ADD CONSTRAINT "research_selection_published_by_member_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_team" ADD CONSTRAINT "research_team_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_team" ADD CONSTRAINT "research_team_call_id_research_call_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."research_call"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "research_team" ADD CONSTRAINT "research_team_answered_by_member_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "research_budget_team_idx" ON "research_budget" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "research_entry_team_idx" ON "research_entry" USING btree ("team_id","id");--> statement-breakpoint
CREATE INDEX "research_entry_member_idx" ON "research_entry" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "research_file_team_idx" ON "research_file" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "research_receipt_team_idx" ON "research_receipt" USING btree ("team_id","id");--> statement-breakpoint
CREATE INDEX "research_receipt_budget_idx" ON "research_receipt" USING btree ("budget_id");--> statement-breakpoint
CREATE INDEX "research_call_state_idx" ON "research_call" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "research_call_search_idx" ON "research_call" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "research_invitation_team_idx" ON "research_invitation" USING btree ("team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "research_member_once_uq" ON "research_member" USING btree ("team_id","member_id") WHERE "research_member"."left_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "research_member_lead_uq" ON "research_member" USING btree ("team_id") WHERE "research_member"."left_at" is null and "research_member"."role" = 'lead';--> statement-breakpoint
CREATE UNIQUE INDEX "research_member_call_uq" ON "research_member" USING btree ("call_id","member_id") WHERE "research_member"."left_at" is null and "research_member"."role" = 'lead';--> statement-breakpoint
CREATE INDEX "research_member_person_idx" ON "research_member" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "research_team_call_idx" ON "research_team" USING btree ("call_id","state");--> statement-breakpoint
CREATE INDEX "research_team_state_idx" ON "research_team" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "research_team_search_idx" ON "research_team" USING gin ("search" gin_trgm_ops);