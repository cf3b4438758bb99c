CREATE TABLE "digest" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "digest_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"member_id" bigint NOT NULL,
	"way" text NOT NULL,
	"day" date NOT NULL,
	"items" integer NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "news_choice" (
	"member_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"way" text NOT NULL,
	"pace" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	CONSTRAINT "news_choice_member_id_kind_way_pk" PRIMARY KEY("member_id","kind","way")
);
--> statement-breakpoint
CREATE TABLE "news_delivery" (
	"notification_id" bigint NOT NULL,
	"way" text NOT NULL,
	"digest_id" bigint,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "news_delivery_notification_id_way_pk" PRIMARY KEY("notification_id","way")
);
--> statement-breakpoint
CREATE TABLE "news_setting" (
	"member_id" bigint PRIMARY KEY NOT NULL,
	"hour" smallint DEFAULT 8 NOT NULL,
	"lang" text DEFAULT 'ko' NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "news_setting_hour" CHECK ("news_setting"."hour" between 0 and 23)
);
--> statement-breakpoint
CREATE TABLE "news_stop" (
	"member_id" bigint NOT NULL,
	"scope" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "news_stop_member_id_scope_pk" PRIMARY KEY("member_id","scope")
);
--> statement-breakpoint
ALTER TABLE "outbound_mail" DROP CONSTRAINT "outbound_mail_sealed";--> statement-breakpoint
ALTER TABLE "outbound_mail" ADD COLUMN "html" text;--> statement-breakpoint
ALTER TABLE "outbound_mail" ADD COLUMN "unsubscribe" text;--> statement-breakpoint
ALTER TABLE "notification" ADD COLUMN "held_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "digest" ADD CONSTRAINT "digest_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_choice" ADD CONSTRAINT "news_choice_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_delivery" ADD CONSTRAINT "news_delivery_notification_id_notification_id_fk" FOREIGN KEY ("notification_id") REFERENCES "public"."notification"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_delivery" ADD CONSTRAINT "news_delivery_digest_id_digest_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."digest"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_setting" ADD CONSTRAINT "news_setting_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "news_stop" ADD CONSTRAINT "news_stop_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "digest_once_uq" ON "digest" USING btree ("member_id","way","day");--> statement-breakpoint
CREATE INDEX "news_delivery_digest_idx" ON "news_delivery" USING btree ("digest_id");--> statement-breakpoint
CREATE INDEX "notification_created_idx" ON "notification" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "notification_event_idx" ON "notification" USING btree ("event_id");--> statement-breakpoint
ALTER TABLE "outbound_mail" ADD CONSTRAINT "outbound_mail_sealed" CHECK ("outbound_mail"."recipient" like 's1.%' and "outbound_mail"."subject" like 's1.%' and "outbound_mail"."body" like 's1.%' and "outbound_mail"."html" like 's1.%' and "outbound_mail"."unsubscribe" like 's1.%');