CREATE TABLE "admin_grant" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "admin_grant_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"reason" text NOT NULL,
	"asked_by" bigint NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"decided_by" bigint,
	"decided_at" timestamp with time zone,
	"outcome" text,
	CONSTRAINT "admin_grant_decided" CHECK (("admin_grant"."outcome" is null) = ("admin_grant"."decided_at" is null)),
	CONSTRAINT "admin_grant_four_eyes" CHECK ("admin_grant"."outcome" is distinct from 'granted' or "admin_grant"."decided_by" <> "admin_grant"."asked_by")
);
--> statement-breakpoint
CREATE TABLE "deputy" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "deputy_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"deputy_id" bigint NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date NOT NULL,
	"named_by" bigint NOT NULL,
	"named_at" timestamp with time zone NOT NULL,
	CONSTRAINT "deputy_other" CHECK ("deputy"."member_id" <> "deputy"."deputy_id"),
	CONSTRAINT "deputy_dates" CHECK ("deputy"."valid_to" >= "deputy"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "recovery_code" (
	"member_id" bigint NOT NULL,
	"hash" char(64) NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "recovery_code_member_id_hash_pk" PRIMARY KEY("member_id","hash")
);
--> statement-breakpoint
CREATE TABLE "second_factor" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "second_factor_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"secret" text,
	"confirmed_at" timestamp with time zone,
	"last_step" bigint,
	"pending" text,
	"pending_at" timestamp with time zone,
	CONSTRAINT "second_factor_member_id_unique" UNIQUE("member_id"),
	CONSTRAINT "second_factor_sealed" CHECK ("second_factor"."secret" like 's1.%' and "second_factor"."pending" like 's1.%')
);
--> statement-breakpoint
CREATE TABLE "sign_in_link" (
	"hash" char(64) PRIMARY KEY NOT NULL,
	"member_id" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "staff_import" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "staff_import_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"file_name" text NOT NULL,
	"mode" text NOT NULL,
	"rows" jsonb NOT NULL,
	"fingerprint" char(64) NOT NULL,
	"applied_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "staff_record" (
	"member_id" bigint PRIMARY KEY NOT NULL,
	"staff_no" text NOT NULL,
	"issuer" text,
	"subject" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "staff_record_staff_no_unique" UNIQUE("staff_no"),
	CONSTRAINT "staff_record_subject" CHECK (("staff_record"."issuer" is null) = ("staff_record"."subject" is null))
);
--> statement-breakpoint
ALTER TABLE "assignment" DROP CONSTRAINT "assignment_dates";--> statement-breakpoint
ALTER TABLE "audit_entry" ADD COLUMN "on_behalf_of" bigint;--> statement-breakpoint
ALTER TABLE "assignment" ADD COLUMN "source" text DEFAULT 'office' NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "method" text DEFAULT 'demo' NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "second_factor_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "event" ADD COLUMN "on_behalf_of" bigint;--> statement-breakpoint
ALTER TABLE "admin_grant" ADD CONSTRAINT "admin_grant_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admin_grant" ADD CONSTRAINT "admin_grant_asked_by_member_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admin_grant" ADD CONSTRAINT "admin_grant_decided_by_member_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputy" ADD CONSTRAINT "deputy_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputy" ADD CONSTRAINT "deputy_deputy_id_member_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputy" ADD CONSTRAINT "deputy_named_by_member_id_fk" FOREIGN KEY ("named_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_in_link" ADD CONSTRAINT "sign_in_link_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_import" ADD CONSTRAINT "staff_import_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_record" ADD CONSTRAINT "staff_record_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "admin_grant_open_uq" ON "admin_grant" USING btree ("member_id") WHERE "admin_grant"."outcome" is null;--> statement-breakpoint
CREATE INDEX "deputy_member_idx" ON "deputy" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "deputy_deputy_idx" ON "deputy" USING btree ("deputy_id");--> statement-breakpoint
CREATE INDEX "sign_in_link_member_idx" ON "sign_in_link" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "staff_import_member_idx" ON "staff_import" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_record_subject_uq" ON "staff_record" USING btree ("issuer","subject");--> statement-breakpoint
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_on_behalf_of_member_id_fk" FOREIGN KEY ("on_behalf_of") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event" ADD CONSTRAINT "event_on_behalf_of_member_id_fk" FOREIGN KEY ("on_behalf_of") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_dates" CHECK ("assignment"."valid_to" is null or "assignment"."valid_to" >= "assignment"."valid_from");