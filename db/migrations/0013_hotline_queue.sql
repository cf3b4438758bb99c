CREATE TABLE "hotline_contribution" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "hotline_contribution_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"thread_id" bigint NOT NULL,
	"department_id" bigint NOT NULL,
	"question" text NOT NULL,
	"asked_by" bigint NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_by" bigint,
	"answered_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD COLUMN "dong_code" char(10);--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD COLUMN "due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD COLUMN "first_answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hotline_contribution" ADD CONSTRAINT "hotline_contribution_thread_id_hotline_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."hotline_thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_contribution" ADD CONSTRAINT "hotline_contribution_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_contribution" ADD CONSTRAINT "hotline_contribution_asked_by_member_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_contribution" ADD CONSTRAINT "hotline_contribution_answered_by_member_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hotline_contribution_thread_idx" ON "hotline_contribution" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "hotline_contribution_asked_by_idx" ON "hotline_contribution" USING btree ("asked_by");--> statement-breakpoint
CREATE INDEX "hotline_contribution_answered_by_idx" ON "hotline_contribution" USING btree ("answered_by");--> statement-breakpoint
CREATE UNIQUE INDEX "hotline_contribution_open_uq" ON "hotline_contribution" USING btree ("department_id","thread_id") WHERE "hotline_contribution"."answered_at" is null and "hotline_contribution"."cancelled_at" is null;--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD CONSTRAINT "hotline_thread_dong_code_dong_code_fk" FOREIGN KEY ("dong_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hotline_thread_queue_idx" ON "hotline_thread" USING btree ((not "unread"),coalesce("due_at", 'infinity'),"id") WHERE state in ('received', 'routed', 'in_progress', 'reopened', 'long_term');--> statement-breakpoint
CREATE INDEX "hotline_thread_desk_idx" ON "hotline_thread" USING btree ("department_id",(not "unread"),coalesce("due_at", 'infinity'),"id") WHERE state in ('received', 'routed', 'in_progress', 'reopened', 'long_term');--> statement-breakpoint
CREATE INDEX "hotline_thread_ended_idx" ON "hotline_thread" USING btree ("state","id");