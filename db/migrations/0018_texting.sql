CREATE TABLE "hotline_conversion" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "hotline_conversion_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"thread_id" bigint NOT NULL,
	"purpose" text NOT NULL,
	"state" text NOT NULL,
	"fields" jsonb NOT NULL,
	"asked_at" timestamp with time zone,
	"expires_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"subject_id" bigint,
	"member_id" bigint,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "hotline_conversion_asked" CHECK ("hotline_conversion"."state" <> 'asked' or "hotline_conversion"."expires_at" is not null),
	CONSTRAINT "hotline_conversion_agreed" CHECK (("hotline_conversion"."state" = 'agreed') = ("hotline_conversion"."subject_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "text_support" (
	"proposal_id" bigint NOT NULL,
	"phone_id" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "text_support_proposal_id_phone_id_pk" PRIMARY KEY("proposal_id","phone_id")
);
--> statement-breakpoint
ALTER TABLE "outbound_text" ALTER COLUMN "thread_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "complaint" ADD COLUMN "from_thread_id" bigint;--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD COLUMN "rated_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD COLUMN "joined_into_id" bigint;--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD COLUMN "split_from_id" bigint;--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD COLUMN "converted_to_id" bigint;--> statement-breakpoint
ALTER TABLE "outbound_text" ADD COLUMN "phone_id" bigint;--> statement-breakpoint
UPDATE "outbound_text" SET "phone_id" = (SELECT "phone_id" FROM "hotline_thread" WHERE "hotline_thread"."id" = "outbound_text"."thread_id");--> statement-breakpoint
ALTER TABLE "outbound_text" ALTER COLUMN "phone_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "phone" ADD COLUMN "member_id" bigint;--> statement-breakpoint
ALTER TABLE "phone" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "text_support_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "proposal" ADD COLUMN "from_thread_id" bigint;--> statement-breakpoint
ALTER TABLE "hotline_conversion" ADD CONSTRAINT "hotline_conversion_thread_id_hotline_thread_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."hotline_thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_conversion" ADD CONSTRAINT "hotline_conversion_subject_id_subject_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_conversion" ADD CONSTRAINT "hotline_conversion_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_support" ADD CONSTRAINT "text_support_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_support" ADD CONSTRAINT "text_support_phone_id_phone_id_fk" FOREIGN KEY ("phone_id") REFERENCES "public"."phone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hotline_conversion_thread_idx" ON "hotline_conversion" USING btree ("thread_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "hotline_conversion_live_uq" ON "hotline_conversion" USING btree ("thread_id") WHERE "hotline_conversion"."state" in ('draft', 'asked');--> statement-breakpoint
CREATE INDEX "text_support_phone_idx" ON "text_support" USING btree ("phone_id");--> statement-breakpoint
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_from_thread_id_subject_id_fk" FOREIGN KEY ("from_thread_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD CONSTRAINT "hotline_thread_joined_into_id_hotline_thread_id_fk" FOREIGN KEY ("joined_into_id") REFERENCES "public"."hotline_thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD CONSTRAINT "hotline_thread_split_from_id_hotline_thread_id_fk" FOREIGN KEY ("split_from_id") REFERENCES "public"."hotline_thread"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD CONSTRAINT "hotline_thread_converted_to_id_subject_id_fk" FOREIGN KEY ("converted_to_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbound_text" ADD CONSTRAINT "outbound_text_phone_id_phone_id_fk" FOREIGN KEY ("phone_id") REFERENCES "public"."phone"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phone" ADD CONSTRAINT "phone_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_from_thread_id_subject_id_fk" FOREIGN KEY ("from_thread_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hotline_thread_joined_into_idx" ON "hotline_thread" USING btree ("joined_into_id");--> statement-breakpoint
CREATE INDEX "hotline_thread_split_from_idx" ON "hotline_thread" USING btree ("split_from_id");--> statement-breakpoint
CREATE INDEX "outbound_text_phone_idx" ON "outbound_text" USING btree ("phone_id","id");--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD CONSTRAINT "hotline_thread_joined" CHECK (("hotline_thread"."state" = 'joined') = ("hotline_thread"."joined_into_id" is not null));--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD CONSTRAINT "hotline_thread_not_into_itself" CHECK ("hotline_thread"."joined_into_id" is null or "hotline_thread"."joined_into_id" <> "hotline_thread"."id");