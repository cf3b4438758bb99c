CREATE TABLE "contact" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "contact_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"hash" char(64) NOT NULL,
	"sealed" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"proven_at" timestamp with time zone NOT NULL,
	"leaves_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "contact_sealed" CHECK ("contact"."sealed" like 's1.%'),
	CONSTRAINT "contact_kind" CHECK ("contact"."kind" in ('phone', 'email'))
);
--> statement-breakpoint
CREATE TABLE "newcomer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"sealed" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "newcomer_sealed" CHECK ("newcomer"."sealed" like 's1.%')
);
--> statement-breakpoint
CREATE TABLE "one_time_code" (
	"id" uuid PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"kind" text NOT NULL,
	"hash" char(64) NOT NULL,
	"sealed" text NOT NULL,
	"code_hash" char(64) NOT NULL,
	"member_id" bigint,
	"tries" smallint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"proven_at" timestamp with time zone,
	CONSTRAINT "one_time_code_sealed" CHECK ("one_time_code"."sealed" like 's1.%')
);
--> statement-breakpoint
CREATE TABLE "provider_account" (
	"provider" text NOT NULL,
	"subject" char(64) NOT NULL,
	"member_id" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "provider_account_provider_subject_pk" PRIMARY KEY("provider","subject")
);
--> statement-breakpoint
ALTER TABLE "outbound_mail" ADD COLUMN "recipient_hash" char(64);--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "guest" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "united_into_id" bigint;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_code" ADD CONSTRAINT "one_time_code_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_account" ADD CONSTRAINT "provider_account_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "contact_live_uq" ON "contact" USING btree ("kind","hash") WHERE "contact"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "contact_member_idx" ON "contact" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "contact_leaving_idx" ON "contact" USING btree ("leaves_at") WHERE "contact"."leaves_at" is not null and "contact"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_time_code_live_uq" ON "one_time_code" USING btree ("kind","hash") WHERE "one_time_code"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "one_time_code_asked_idx" ON "one_time_code" USING btree ("hash","created_at");--> statement-breakpoint
CREATE INDEX "one_time_code_member_idx" ON "one_time_code" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "provider_account_member_idx" ON "provider_account" USING btree ("member_id");--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_united_into_id_member_id_fk" FOREIGN KEY ("united_into_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outbound_mail_recipient_idx" ON "outbound_mail" USING btree ("recipient_hash") WHERE "outbound_mail"."recipient_hash" is not null;--> statement-breakpoint
CREATE INDEX "member_united_into_idx" ON "member" USING btree ("united_into_id");--> statement-breakpoint
ALTER TABLE "outbound_mail" ADD CONSTRAINT "outbound_mail_sealed" CHECK ("outbound_mail"."recipient" like 's1.%' and "outbound_mail"."subject" like 's1.%' and "outbound_mail"."body" like 's1.%');