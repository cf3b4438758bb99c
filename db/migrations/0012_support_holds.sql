CREATE TABLE "support_hold" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "support_hold_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"proposal_id" bigint NOT NULL,
	"why" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"usual_per_hour" double precision NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_by" bigint,
	"outcome" text,
	"reason" text,
	CONSTRAINT "support_hold_settled" CHECK (("support_hold"."settled_at" is null) = ("support_hold"."outcome" is null)),
	CONSTRAINT "support_hold_reason" CHECK ("support_hold"."outcome" in ('partly', 'rejected') = ("support_hold"."reason" is not null) or "support_hold"."outcome" is null)
);
--> statement-breakpoint
ALTER TABLE "support" ADD COLUMN "standing" text DEFAULT 'counted' NOT NULL;--> statement-breakpoint
ALTER TABLE "support" ADD COLUMN "hold_id" bigint;--> statement-breakpoint
ALTER TABLE "support" ADD COLUMN "network" char(32);--> statement-breakpoint
ALTER TABLE "support_hold" ADD CONSTRAINT "support_hold_proposal_id_proposal_id_fk" FOREIGN KEY ("proposal_id") REFERENCES "public"."proposal"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_hold" ADD CONSTRAINT "support_hold_settled_by_member_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "support_hold_open_uq" ON "support_hold" USING btree ("proposal_id") WHERE "support_hold"."settled_at" is null;--> statement-breakpoint
CREATE INDEX "support_hold_proposal_idx" ON "support_hold" USING btree ("proposal_id");--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_hold_id_support_hold_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."support_hold"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "support_time_idx" ON "support" USING btree ("proposal_id","created_at");--> statement-breakpoint
CREATE INDEX "support_hold_idx" ON "support" USING btree ("hold_id");--> statement-breakpoint
CREATE INDEX "support_network_idx" ON "support" USING btree ("created_at") WHERE "support"."network" is not null;--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_standing" CHECK ("support"."standing" in ('counted', 'held', 'rejected'));--> statement-breakpoint
ALTER TABLE "support" ADD CONSTRAINT "support_held" CHECK ("support"."standing" = 'counted' or "support"."hold_id" is not null);