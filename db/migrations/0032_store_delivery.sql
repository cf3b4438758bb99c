-- What a door does for each text, in one statement and with the owner's eyes: it has to see whether the delivery was here before, and nothing else. Nearly
-- always it was not, and that is one insert.
CREATE FUNCTION store_delivery(by_provider text, by_id text, words text, sealed text, long text, at timestamptz, hours integer)
RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE stored bigint;
BEGIN
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
