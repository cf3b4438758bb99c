CREATE TABLE "outbound_mail" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbound_mail_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"recipient" text,
	"subject" text,
	"body" text,
	"state" text NOT NULL,
	"good_until" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "outbound_mail_key_unique" UNIQUE("key"),
	CONSTRAINT "outbound_mail_state" CHECK ("outbound_mail"."state" in ('queued', 'sent', 'failed', 'expired'))
);
--> statement-breakpoint
CREATE INDEX "outbound_mail_open_idx" ON "outbound_mail" USING btree ("created_at") WHERE "outbound_mail"."state" = 'queued';