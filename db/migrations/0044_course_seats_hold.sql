-- Behind the lock that every change of a course's seats takes: whatever the portal's code does, more seats are never held than there are.
CREATE FUNCTION course_seats_hold(which bigint) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  seats integer;
  held integer;
BEGIN
  SELECT capacity INTO seats FROM course WHERE id = which FOR NO KEY UPDATE;
  SELECT count(*) INTO held FROM course_seat WHERE course_id = which AND state IN ('confirmed', 'offered');
  IF held > seats THEN
    RAISE EXCEPTION 'course % has % seats, and % would be held', which, seats, held USING ERRCODE = 'check_violation', CONSTRAINT = 'course_seats_hold';
  END IF;
END $$;--> statement-breakpoint
CREATE FUNCTION course_seat_held() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  PERFORM course_seats_hold(NEW.course_id);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE FUNCTION course_shrunk() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  PERFORM course_seats_hold(NEW.id);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "course_seat_held" AFTER INSERT OR UPDATE OF state, course_id ON "course_seat" FOR EACH ROW WHEN (NEW.state IN ('confirmed', 'offered')) EXECUTE FUNCTION course_seat_held();--> statement-breakpoint
CREATE TRIGGER "course_shrunk" AFTER UPDATE OF capacity ON "course" FOR EACH ROW WHEN (NEW.capacity < OLD.capacity) EXECUTE FUNCTION course_shrunk();
