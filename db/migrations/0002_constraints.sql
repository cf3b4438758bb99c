-- A dong is in one zone at a time, and a zone has one hub at a time.
ALTER TABLE "zone_membership" ADD CONSTRAINT "zone_membership_one_zone" EXCLUDE USING gist ("dong_code" WITH =, daterange("valid_from", "valid_to") WITH &&);--> statement-breakpoint
ALTER TABLE "zone_membership" ADD CONSTRAINT "zone_membership_one_hub" EXCLUDE USING gist ("zone_id" WITH =, daterange("valid_from", "valid_to") WITH &&) WHERE ("role" = 'hub');--> statement-breakpoint
-- What happened stays as it was written.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
CREATE TRIGGER "ledger_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ledger" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
CREATE TRIGGER "event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
