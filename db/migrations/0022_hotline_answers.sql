CREATE TABLE "hotline_prepared" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "hotline_prepared_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"thread_id" bigint NOT NULL,
	"body" text NOT NULL,
	"written_by" bigint NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"outcome" text,
	"decided_by" bigint,
	"decided_at" timestamp with time zone,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "hotline_template" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "hotline_template_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"body" text NOT NULL,
	"changed_by" bigint NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hotline_warning" (
	"clock_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "hotline_warning_clock_id_kind_pk" PRIMARY KEY("clock_id","kind")
);
--> statement-breakpoint
ALTER TABLE "hotline_prepared" ADD CONSTRAINT "hotline_prepared_thread_id_hotline_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."hotline_thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_prepared" ADD CONSTRAINT "hotline_prepared_written_by_member_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_prepared" ADD CONSTRAINT "hotline_prepared_decided_by_member_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_template" ADD CONSTRAINT "hotline_template_changed_by_member_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_warning" ADD CONSTRAINT "hotline_warning_clock_id_clock_id_fk" FOREIGN KEY ("clock_id") REFERENCES "public"."clock"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hotline_prepared_thread_idx" ON "hotline_prepared" USING btree ("thread_id","id");--> statement-breakpoint
CREATE INDEX "hotline_prepared_written_by_idx" ON "hotline_prepared" USING btree ("written_by");--> statement-breakpoint
CREATE INDEX "hotline_prepared_decided_by_idx" ON "hotline_prepared" USING btree ("decided_by");--> statement-breakpoint
CREATE UNIQUE INDEX "hotline_prepared_open_uq" ON "hotline_prepared" USING btree ("thread_id") WHERE "hotline_prepared"."outcome" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "hotline_template_name_uq" ON "hotline_template" USING btree ("name");--> statement-breakpoint
CREATE INDEX "hotline_template_changed_by_idx" ON "hotline_template" USING btree ("changed_by");