CREATE TABLE "inbound_delivery" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inbound_delivery_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"provider" text NOT NULL,
	"provider_id" text NOT NULL,
	"fingerprint" char(64) NOT NULL,
	"round" integer NOT NULL,
	"payload" text,
	"long_text" char(64),
	"received_at" timestamp with time zone NOT NULL,
	"settled" boolean DEFAULT false NOT NULL,
	"filed_at" timestamp with time zone,
	"text_id" bigint,
	"wait_until" timestamp with time zone,
	"tries" smallint DEFAULT 0 NOT NULL,
	CONSTRAINT "inbound_delivery_sealed" CHECK ("inbound_delivery"."payload" like 's1.%')
);
--> statement-breakpoint
CREATE TABLE "outbound_part" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbound_part_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"text_id" bigint NOT NULL,
	"provider" text NOT NULL,
	"provider_id" text NOT NULL,
	"state" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "inbound_text" DROP CONSTRAINT "inbound_text_sealed";--> statement-breakpoint
DROP INDEX "inbound_text_once_uq";--> statement-breakpoint
ALTER TABLE "hotline_thread" ADD COLUMN "phone_needed" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "outbound_text" ADD COLUMN "send_after" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "outbound_text" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "phone" ADD COLUMN "door" text;--> statement-breakpoint
ALTER TABLE "inbound_delivery" ADD CONSTRAINT "inbound_delivery_text_id_inbound_text_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."inbound_text"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbound_part" ADD CONSTRAINT "outbound_part_text_id_outbound_text_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."outbound_text"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "inbound_delivery_once_uq" ON "inbound_delivery" USING btree ("provider","provider_id","fingerprint","round");--> statement-breakpoint
CREATE INDEX "inbound_delivery_waiting_idx" ON "inbound_delivery" USING btree ("id") WHERE "inbound_delivery"."filed_at" is null;--> statement-breakpoint
CREATE INDEX "inbound_delivery_long_text_idx" ON "inbound_delivery" USING btree ("long_text") WHERE "inbound_delivery"."long_text" is not null;--> statement-breakpoint
CREATE INDEX "inbound_delivery_text_idx" ON "inbound_delivery" USING btree ("text_id");--> statement-breakpoint
CREATE INDEX "outbound_part_provider_idx" ON "outbound_part" USING btree ("provider","provider_id");--> statement-breakpoint
CREATE INDEX "outbound_part_text_idx" ON "outbound_part" USING btree ("text_id");--> statement-breakpoint
CREATE INDEX "outbound_text_going_idx" ON "outbound_text" USING btree ("state","id") WHERE "outbound_text"."state" in ('queued', 'sending', 'sent');--> statement-breakpoint
-- by hand: what came before is known again when it is repeated, and pictures and carriers' names move to where they are kept now.
INSERT INTO "inbound_delivery" ("provider", "provider_id", "fingerprint", "round", "received_at", "filed_at", "text_id")
  SELECT "provider", "provider_id", "fingerprint", "round", "received_at", "received_at", "id" FROM "inbound_text" WHERE "raw" LIKE 's1.%';--> statement-breakpoint
UPDATE "inbound_text" SET "media" = (SELECT jsonb_agg(jsonb_build_object('url', "url")) FROM jsonb_array_elements_text("media") AS "url")
  WHERE jsonb_array_length("media") > 0;--> statement-breakpoint
INSERT INTO "outbound_part" ("text_id", "provider", "provider_id", "state", "changed_at")
  SELECT "id", "provider", "provider_id", CASE "state" WHEN 'delivered' THEN 'delivered' ELSE 'sent' END, "changed_at"
  FROM "outbound_text" WHERE "provider" IS NOT NULL AND "provider_id" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "inbound_text" DROP COLUMN "provider_id";--> statement-breakpoint
ALTER TABLE "inbound_text" DROP COLUMN "fingerprint";--> statement-breakpoint
ALTER TABLE "inbound_text" DROP COLUMN "round";--> statement-breakpoint
ALTER TABLE "inbound_text" DROP COLUMN "raw";--> statement-breakpoint
ALTER TABLE "outbound_text" DROP COLUMN "provider_id";