CREATE TABLE "meeting" (
	"id" bigint PRIMARY KEY NOT NULL,
	"zone_id" bigint,
	"department_id" bigint,
	"open" boolean NOT NULL,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"about" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"place" text NOT NULL,
	"online_url" text,
	"minutes" text,
	"residents" integer,
	"published_at" timestamp with time zone,
	"sequence" integer DEFAULT 0 NOT NULL,
	"created_by" bigint NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (normalize(lower(title || ' ' || about), NFD)) STORED,
	CONSTRAINT "meeting_times" CHECK ("meeting"."ends_at" > "meeting"."starts_at"),
	CONSTRAINT "meeting_desk" CHECK (num_nonnulls("meeting"."zone_id", "meeting"."department_id") <= 1),
	CONSTRAINT "meeting_residents" CHECK ("meeting"."residents" >= 0),
	CONSTRAINT "meeting_minutes" CHECK ("meeting"."state" <> 'published' or ("meeting"."minutes" is not null and "meeting"."published_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "meeting_desk" (
	"meeting_id" bigint NOT NULL,
	"desk" text NOT NULL,
	"attended" boolean DEFAULT false NOT NULL,
	CONSTRAINT "meeting_desk_meeting_id_desk_pk" PRIMARY KEY("meeting_id","desk")
);
--> statement-breakpoint
CREATE TABLE "meeting_guest" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "meeting_guest_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"meeting_id" bigint NOT NULL,
	"name" text NOT NULL,
	"about" text NOT NULL,
	"consent_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_point" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "meeting_point_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"meeting_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"title" text NOT NULL,
	"agenda_item_id" bigint,
	"decision" text
);
--> statement-breakpoint
CREATE TABLE "meeting_task" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "meeting_task_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"meeting_id" bigint NOT NULL,
	"text" text NOT NULL,
	"due_on" date NOT NULL,
	"project_id" bigint
);
--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_zone_id_zone_id_fk" FOREIGN KEY ("zone_id") REFERENCES "public"."zone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_department_id_department_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."department"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_created_by_member_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_desk" ADD CONSTRAINT "meeting_desk_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_guest" ADD CONSTRAINT "meeting_guest_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_point" ADD CONSTRAINT "meeting_point_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_point" ADD CONSTRAINT "meeting_point_agenda_item_id_agenda_item_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_item"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_task" ADD CONSTRAINT "meeting_task_meeting_id_meeting_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meeting"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_task" ADD CONSTRAINT "meeting_task_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_starts_idx" ON "meeting" USING btree ("starts_at","id");--> statement-breakpoint
CREATE INDEX "meeting_search_idx" ON "meeting" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "meeting_guest_meeting_idx" ON "meeting_guest" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_point_meeting_idx" ON "meeting_point" USING btree ("meeting_id","position");--> statement-breakpoint
CREATE INDEX "meeting_point_item_idx" ON "meeting_point" USING btree ("agenda_item_id");--> statement-breakpoint
CREATE INDEX "meeting_task_meeting_idx" ON "meeting_task" USING btree ("meeting_id");