CREATE TABLE "hotline_call" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "hotline_call_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"thread_id" bigint NOT NULL,
	"member_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"summary" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hotline_thread" (
	"id" bigint PRIMARY KEY NOT NULL,
	"phone_id" bigint NOT NULL,
	"state" text NOT NULL,
	"category" text,
	"department_id" bigint,
	"unread" boolean DEFAULT true NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"changed_at" timestamp with time zone NOT NULL,
	"rating" smallint,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "hotline_thread_rating" CHECK ("hotline_thread"."rating" is null or "hotline_thread"."rating" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "inbound_text" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inbound_text_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"provider" text NOT NULL,
	"provider_id" text NOT NULL,
	"fingerprint" char(64) NOT NULL,
	"round" integer NOT NULL,
	"phone_id" bigint NOT NULL,
	"thread_id" bigint,
	"body" text NOT NULL,
	"media" jsonb NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"raw" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbound_text" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbound_text_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"thread_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"body" text NOT NULL,
	"state" text NOT NULL,
	"member_id" bigint,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"provider" text,
	"provider_id" text,
	CONSTRAINT "outbound_text_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "phone" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "phone_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"number" text NOT NULL,
	"blocked_at" timestamp with time zone,
	CONSTRAINT "phone_number_unique" UNIQUE("number")
);
--> statement-breakpoint
ALTER TABLE "subject" DROP CONSTRAINT "subject_kind";--> statement-breakpoint
ALTER TABLE "hotline_call" ADD CONSTRAINT "hotline_call_thread_id_hotline_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."hotline_thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_call" ADD CONSTRAINT "hotline_call_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD CONSTRAINT "hotline_thread_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD CONSTRAINT "hotline_thread_phone_id_phone_id_fk" FOREIGN KEY ("phone_id") REFERENCES "public"."phone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD CONSTRAINT "hotline_thread_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbound_text" ADD CONSTRAINT "inbound_text_phone_id_phone_id_fk" FOREIGN KEY ("phone_id") REFERENCES "public"."phone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbound_text" ADD CONSTRAINT "inbound_text_thread_id_hotline_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."hotline_thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbound_text" ADD CONSTRAINT "outbound_text_thread_id_hotline_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."hotline_thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbound_text" ADD CONSTRAINT "outbound_text_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hotline_call_thread_idx" ON "hotline_call" USING btree ("thread_id");--> statement-breakpoint
CREATE INDEX "hotline_thread_phone_idx" ON "hotline_thread" USING btree ("phone_id","id");--> statement-breakpoint
CREATE INDEX "hotline_thread_state_idx" ON "hotline_thread" USING btree ("state","unread","id");--> statement-breakpoint
CREATE INDEX "hotline_thread_department_idx" ON "hotline_thread" USING btree ("department_id","state");--> statement-breakpoint
CREATE INDEX "hotline_thread_received_idx" ON "hotline_thread" USING btree ("received_at");--> statement-breakpoint
CREATE UNIQUE INDEX "inbound_text_once_uq" ON "inbound_text" USING btree ("provider","provider_id","fingerprint","round");--> statement-breakpoint
CREATE INDEX "inbound_text_thread_idx" ON "inbound_text" USING btree ("thread_id","sent_at");--> statement-breakpoint
CREATE INDEX "inbound_text_phone_idx" ON "inbound_text" USING btree ("phone_id");--> statement-breakpoint
CREATE INDEX "outbound_text_thread_idx" ON "outbound_text" USING btree ("thread_id","id");--> statement-breakpoint
ALTER TABLE "subject" ADD CONSTRAINT "subject_kind" CHECK ("subject"."kind" in ('proposal', 'complaint', 'agenda_item', 'project', 'hotline_thread'));