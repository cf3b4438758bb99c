CREATE TABLE "brand" (
	"id" bigint PRIMARY KEY NOT NULL,
	"dong_code" char(10) NOT NULL,
	"state" text NOT NULL,
	"published_id" bigint,
	"draft_id" bigint,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "brand_dong_code_unique" UNIQUE("dong_code"),
	CONSTRAINT "brand_draft" CHECK (("brand"."state" = 'resting') = ("brand"."draft_id" is null))
);
--> statement-breakpoint
CREATE TABLE "brand_person" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "brand_person_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"revision_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"about" text NOT NULL,
	"consent_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brand_picture" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "brand_picture_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"revision_id" bigint NOT NULL,
	"position" smallint NOT NULL,
	"file_id" uuid NOT NULL,
	"alt" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "brand_revision" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "brand_revision_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"brand_id" bigint NOT NULL,
	"identity" text NOT NULL,
	"identity_en" text,
	"story" text NOT NULL,
	"story_en" text,
	"colour" char(7) NOT NULL,
	"ink" char(7) NOT NULL,
	"night_colour" char(7),
	"night_ink" char(7),
	"restored_from" bigint,
	"edited_by" bigint NOT NULL,
	"edited_at" timestamp with time zone NOT NULL,
	"published_by" bigint,
	"published_at" timestamp with time zone,
	"search" text GENERATED ALWAYS AS (normalize(lower(identity || ' ' || story), NFD)) STORED,
	CONSTRAINT "brand_revision_night" CHECK (("brand_revision"."night_colour" is null) = ("brand_revision"."night_ink" is null)),
	CONSTRAINT "brand_revision_second" CHECK ("brand_revision"."published_by" is null or "brand_revision"."published_by" <> "brand_revision"."edited_by"),
	CONSTRAINT "brand_revision_published" CHECK (("brand_revision"."published_by" is null) = ("brand_revision"."published_at" is null))
);
--> statement-breakpoint
ALTER TABLE "brand" ADD CONSTRAINT "brand_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand" ADD CONSTRAINT "brand_dong_code_dong_code_fk" FOREIGN KEY ("dong_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand" ADD CONSTRAINT "brand_published_id_brand_revision_id_fk" FOREIGN KEY ("published_id") REFERENCES "public"."brand_revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand" ADD CONSTRAINT "brand_draft_id_brand_revision_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."brand_revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_person" ADD CONSTRAINT "brand_person_revision_id_brand_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."brand_revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_picture" ADD CONSTRAINT "brand_picture_revision_id_brand_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."brand_revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_picture" ADD CONSTRAINT "brand_picture_file_id_attachment_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."attachment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_revision" ADD CONSTRAINT "brand_revision_brand_id_brand_id_fk" FOREIGN KEY ("brand_id") REFERENCES "public"."brand"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_revision" ADD CONSTRAINT "brand_revision_restored_from_brand_revision_id_fk" FOREIGN KEY ("restored_from") REFERENCES "public"."brand_revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_revision" ADD CONSTRAINT "brand_revision_edited_by_member_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "brand_revision" ADD CONSTRAINT "brand_revision_published_by_member_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "brand_person_revision_idx" ON "brand_person" USING btree ("revision_id","position");--> statement-breakpoint
CREATE INDEX "brand_picture_revision_idx" ON "brand_picture" USING btree ("revision_id","position");--> statement-breakpoint
CREATE INDEX "brand_revision_brand_idx" ON "brand_revision" USING btree ("brand_id","id");