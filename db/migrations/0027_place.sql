CREATE TABLE "place" (
	"id" bigint PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"dong_code" char(10) NOT NULL,
	"name" text NOT NULL,
	"summary" text NOT NULL,
	"address" text NOT NULL,
	"contact" text NOT NULL,
	"hours" text,
	"facilities" text[] DEFAULT '{}' NOT NULL,
	"longitude" double precision NOT NULL,
	"latitude" double precision NOT NULL,
	"way" jsonb,
	"length_m" integer,
	"season_from" char(5),
	"season_to" char(5),
	"shown" boolean NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (normalize(lower(name || ' ' || summary || ' ' || address), NFD)) STORED,
	CONSTRAINT "place_length" CHECK ("place"."length_m" > 0),
	CONSTRAINT "place_season" CHECK (("place"."season_from" is null) = ("place"."season_to" is null)),
	CONSTRAINT "place_point" CHECK ("place"."longitude" between 124 and 132 and "place"."latitude" between 33 and 39)
);
--> statement-breakpoint
CREATE TABLE "place_closure" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "place_closure_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"place_id" bigint NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"reason" text NOT NULL,
	"declared_by" bigint NOT NULL,
	"declared_at" timestamp with time zone NOT NULL,
	CONSTRAINT "place_closure_days" CHECK ("place_closure"."last_day" >= "place_closure"."first_day")
);
--> statement-breakpoint
CREATE TABLE "place_report" (
	"complaint_id" bigint PRIMARY KEY NOT NULL,
	"place_id" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "place" ADD CONSTRAINT "place_id_subject_id_fk" FOREIGN KEY ("id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place" ADD CONSTRAINT "place_dong_code_dong_code_fk" FOREIGN KEY ("dong_code") REFERENCES "public"."dong"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_closure" ADD CONSTRAINT "place_closure_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_closure" ADD CONSTRAINT "place_closure_declared_by_member_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_report" ADD CONSTRAINT "place_report_complaint_id_subject_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "public"."subject"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_report" ADD CONSTRAINT "place_report_place_id_place_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."place"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "place_kind_idx" ON "place" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "place_dong_idx" ON "place" USING btree ("dong_code");--> statement-breakpoint
CREATE INDEX "place_search_idx" ON "place" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "place_closure_place_idx" ON "place_closure" USING btree ("place_id","first_day");--> statement-breakpoint
CREATE INDEX "place_report_place_idx" ON "place_report" USING btree ("place_id");