CREATE TABLE "institution" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "institution_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"district_code" char(10) NOT NULL,
	"slug" text NOT NULL,
	"name_ko" text NOT NULL,
	"name_en" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "institution_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "task_field" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "task_field_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"district_code" char(10) NOT NULL,
	"slug" text NOT NULL,
	"name_ko" text NOT NULL,
	"name_en" text NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "task_field_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "project" ALTER COLUMN "department_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "origin" text DEFAULT 'adopted' NOT NULL;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "institution_id" bigint;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "field_id" bigint;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "grant_programme" text;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "grant_from" smallint;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "grant_to" smallint;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "source" text;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "institution_id" bigint;--> statement-breakpoint
ALTER TABLE "institution" ADD CONSTRAINT "institution_district_code_district_code_fk" FOREIGN KEY ("district_code") REFERENCES "public"."district"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "task_field" ADD CONSTRAINT "task_field_district_code_district_code_fk" FOREIGN KEY ("district_code") REFERENCES "public"."district"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_institution_id_institution_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_field_id_task_field_id_fk" FOREIGN KEY ("field_id") REFERENCES "public"."task_field"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_institution_id_institution_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institution"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "project_task_uq" ON "project" USING btree ("institution_id","title");--> statement-breakpoint
CREATE INDEX "project_field_idx" ON "project" USING btree ("field_id");--> statement-breakpoint
CREATE INDEX "assignment_institution_idx" ON "assignment" USING btree ("institution_id");--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_owner" CHECK (("project"."department_id" is null) <> ("project"."institution_id" is null));--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_field" CHECK (("project"."origin" = 'collaboration') = ("project"."field_id" is not null));--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_grant" CHECK (("project"."grant_from" is null) = ("project"."grant_to" is null) and "project"."grant_to" >= "project"."grant_from" and ("project"."grant_from" is null or "project"."grant_programme" is not null));--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_institution" CHECK (("assignment"."role" = 'institution_officer') = ("assignment"."institution_id" is not null));