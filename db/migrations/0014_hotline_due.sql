-- The queue is sorted by the due time of the running promise. It is kept beside the text, in step with its clock whoever moves that.
CREATE FUNCTION hotline_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE hotline_thread SET due_at = CASE WHEN new.stopped_at IS NULL THEN new.due_at END WHERE id = new.subject_id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER hotline_due AFTER INSERT OR UPDATE OF due_at, stopped_at ON clock
  FOR EACH ROW WHEN (new.promise = 'hotline') EXECUTE FUNCTION hotline_due();--> statement-breakpoint
UPDATE hotline_thread t SET due_at = c.due_at FROM clock c
  WHERE c.subject_id = t.id AND c.promise = 'hotline' AND c.stopped_at IS NULL;--> statement-breakpoint
UPDATE hotline_thread t SET first_answered_at = answered.at
  FROM (SELECT subject_id, min(at) AS at FROM event WHERE type IN ('hotline.answer', 'hotline.phone') GROUP BY 1) answered
  WHERE answered.subject_id = t.id;
