-- What was published stays published.
CREATE TRIGGER "ledger_head_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ledger_head" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();--> statement-breakpoint
-- Every public step gets its line in the ledger from the database itself, at the very end of its transaction: the lock that makes one chain of all writers is then
-- the last one taken and held only while the transaction is committed. The hash is that of lib/platform/ledger/entry.ts. The application needs no right to write
-- the ledger.
CREATE FUNCTION chain_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  head_seq bigint;
  head_hash text;
  subject_number text;
  kept_hash text := coalesce(NEW.text_hash, encode(sha256(convert_to(NEW.salt || E'\n' || coalesce(NEW.reason, ''), 'UTF8')), 'hex'));
BEGIN
  SELECT number INTO subject_number FROM subject WHERE id = NEW.subject_id;
  PERFORM pg_advisory_xact_lock(7310001);
  -- A statement of its own, so that it sees what was committed while this one waited.
  SELECT seq, hash INTO head_seq, head_hash FROM ledger ORDER BY seq DESC LIMIT 1;
  head_seq := coalesce(head_seq, 0) + 1;
  head_hash := coalesce(head_hash, repeat('0', 64));
  INSERT INTO ledger (seq, event_id, at, number, step, text_hash, previous_hash, hash) VALUES (
    head_seq, NEW.id, NEW.at, subject_number, NEW.type, kept_hash, head_hash,
    encode(sha256(convert_to(concat_ws(E'\n', head_seq, to_char(date_trunc('milliseconds', NEW.at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      subject_number, NEW.type, kept_hash, head_hash), 'UTF8')), 'hex'));
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE CONSTRAINT TRIGGER "event_chained" AFTER INSERT ON "event" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.public) EXECUTE FUNCTION chain_event();
