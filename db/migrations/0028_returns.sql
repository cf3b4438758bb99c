CREATE TABLE "complaint_return" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "complaint_return_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"complaint_id" bigint NOT NULL,
	"guest_id" bigint NOT NULL,
	"code_hash" char(64) NOT NULL,
	"contact" text,
	"lang" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"claimed_at" timestamp with time zone,
	CONSTRAINT "complaint_return_complaint_id_unique" UNIQUE("complaint_id"),
	CONSTRAINT "complaint_return_code_hash_unique" UNIQUE("code_hash"),
	CONSTRAINT "complaint_return_sealed" CHECK ("complaint_return"."contact" like 's1.%')
);
--> statement-breakpoint
CREATE TABLE "contact_change" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "contact_change_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"contact_id" bigint NOT NULL,
	"what" text NOT NULL,
	"token_hash" char(64) NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"until" timestamp with time zone NOT NULL,
	"objected_at" timestamp with time zone,
	CONSTRAINT "contact_change_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "member_union" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "member_union_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"from_id" bigint NOT NULL,
	"into_id" bigint NOT NULL,
	"proof" text NOT NULL,
	"moved" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "member_union_two" CHECK ("member_union"."from_id" <> "member_union"."into_id")
);
--> statement-breakpoint
CREATE TABLE "residence_confirmation" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "residence_confirmation_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"dong_code" char(10) NOT NULL,
	"officer_id" bigint NOT NULL,
	"method" text NOT NULL,
	"note" text,
	"at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by_id" bigint,
	"revoked_reason" text
);
--> statement-breakpoint
CREATE TABLE "residence_request" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "residence_request_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"code_hash" char(64) NOT NULL,
	"sealed_code" text NOT NULL,
	"dong_code" char(10) NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "residence_request_member_id_unique" UNIQUE("member_id"),
	CONSTRAINT "residence_request_code_hash_unique" UNIQUE("code_hash"),
	CONSTRAINT "residence_request_sealed" CHECK ("residence_request"."sealed_code" like 's1.%')
);
--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "complaint_return" ADD CONSTRAINT "complaint_return_complaint_id_complaint_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."complaint"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_return" ADD CONSTRAINT "complaint_return_guest_id_member_id_fk" FOREIGN KEY ("guest_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_change" ADD CONSTRAINT "contact_change_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_change" ADD CONSTRAINT "contact_change_contact_id_contact_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."contact"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_union" ADD CONSTRAINT "member_union_from_id_member_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_union" ADD CONSTRAINT "member_union_into_id_member_id_fk" FOREIGN KEY ("into_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residence_confirmation" ADD CONSTRAINT "residence_confirmation_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residence_confirmation" ADD CONSTRAINT "residence_confirmation_dong_code_dong_code_fk" FOREIGN KEY ("dong_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residence_confirmation" ADD CONSTRAINT "residence_confirmation_officer_id_member_id_fk" FOREIGN KEY ("officer_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residence_confirmation" ADD CONSTRAINT "residence_confirmation_revoked_by_id_member_id_fk" FOREIGN KEY ("revoked_by_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residence_request" ADD CONSTRAINT "residence_request_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "residence_request" ADD CONSTRAINT "residence_request_dong_code_dong_code_fk" FOREIGN KEY ("dong_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "complaint_return_guest_idx" ON "complaint_return" USING btree ("guest_id");--> statement-breakpoint
CREATE INDEX "contact_change_member_idx" ON "contact_change" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "contact_change_contact_idx" ON "contact_change" USING btree ("contact_id");--> statement-breakpoint
CREATE UNIQUE INDEX "member_union_from_uq" ON "member_union" USING btree ("from_id") WHERE "member_union"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "member_union_into_idx" ON "member_union" USING btree ("into_id");--> statement-breakpoint
CREATE UNIQUE INDEX "residence_confirmation_live_uq" ON "residence_confirmation" USING btree ("member_id") WHERE "residence_confirmation"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "residence_confirmation_dong_idx" ON "residence_confirmation" USING btree ("dong_code","id");--> statement-breakpoint
CREATE INDEX "residence_confirmation_officer_idx" ON "residence_confirmation" USING btree ("officer_id");--> statement-breakpoint
CREATE INDEX "residence_confirmation_revoked_by_idx" ON "residence_confirmation" USING btree ("revoked_by_id");--> statement-breakpoint
CREATE INDEX "residence_request_dong_idx" ON "residence_request" USING btree ("dong_code");