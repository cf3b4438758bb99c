-- Which key a new hash is made with has to be the same for everybody, or one number could stand twice. A process says in `ollim.lookup` which one it writes with, and
-- who still has an older one is turned away: it has to be started anew. Who registers a new key (requireKnownKeys) waits for what is being written with the one before.
CREATE FUNCTION lookup_fence() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE mine text := coalesce(current_setting('ollim.lookup', true), '');
BEGIN
  IF mine = '' THEN RETURN NEW; END IF;
  PERFORM pg_advisory_xact_lock_shared(hashtext('ollim.lookup'), 0);
  IF EXISTS (SELECT FROM data_key WHERE id = 'lookup-key' AND proof <> mine) THEN
    RAISE EXCEPTION 'LOOKUP_KEY has a newer key by now: start this process of the portal anew with it' USING ERRCODE = '57P03';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
DO $$
DECLARE place text[];
BEGIN
  FOREACH place SLICE 1 IN ARRAY ARRAY[
    ['phone', 'lookup'], ['contact', 'hash'], ['one_time_code', 'hash'], ['provider_account', 'subject'], ['residence_request', 'code_hash'],
    ['residence_confirmation', 'claim_hash'], ['complaint_return', 'code_hash'], ['contact_change', 'token_hash'], ['outbound_mail', 'recipient_hash'],
    ['programme_application', 'business_hash'], ['inbound_delivery', 'fingerprint'], ['inbound_delivery', 'long_text']]
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OF %I ON %I FOR EACH ROW WHEN (NEW.%I IS NOT NULL) EXECUTE FUNCTION lookup_fence()',
      'lookup_fence_' || place[2], place[2], place[1], place[2]);
  END LOOP;
END $$;
--> statement-breakpoint
-- As before, and what came under an older key is brought forward first: a repeat is known by it too.
DROP FUNCTION store_delivery(text, text, text, text, text, timestamptz, integer);
--> statement-breakpoint
CREATE FUNCTION store_delivery(by_provider text, by_id text, words text, sealed text, long text, at timestamptz, hours integer, earlier text[])
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE stored bigint;
BEGIN
  IF cardinality(earlier) > 0 THEN
    UPDATE inbound_delivery SET fingerprint = words
    WHERE provider = by_provider AND provider_id = by_id AND fingerprint = ANY (earlier::char(64)[]);
  END IF;
  INSERT INTO inbound_delivery (provider, provider_id, fingerprint, round, payload, long_text, received_at)
  VALUES (by_provider, by_id, words, 0, sealed, long, at)
  ON CONFLICT DO NOTHING
  RETURNING id INTO stored;
  IF stored IS NOT NULL THEN RETURN stored; END IF;
  INSERT INTO inbound_delivery (provider, provider_id, fingerprint, round, payload, long_text, received_at)
  SELECT by_provider, by_id, words, max(d.round) + 1, sealed, long, at
  FROM inbound_delivery d
  WHERE d.provider = by_provider AND d.provider_id = by_id AND d.fingerprint = words::char(64)
  HAVING count(*) FILTER (WHERE NOT d.settled AND d.received_at > at - make_interval(hours => hours)) = 0
  ON CONFLICT DO NOTHING
  RETURNING id INTO stored;
  RETURN stored;
END $$;
--> statement-breakpoint
UPDATE member_union u SET moved = jsonb_set(u.moved, '{providers}',
  coalesce((SELECT jsonb_agg(p.id) FROM provider_account p WHERE p.member_id = u.into_id AND u.moved->'providers' ? p.subject::text), '[]'))
WHERE jsonb_array_length(u.moved->'providers') > 0;
