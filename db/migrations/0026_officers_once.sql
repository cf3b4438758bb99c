-- Nobody has the same charge twice on one day, and everybody has one deputy at a time.
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_once" EXCLUDE USING gist ("member_id" WITH =, "role" WITH =, (coalesce("dong_code", '')) WITH =, (coalesce("department_id", 0)) WITH =, daterange("valid_from", "valid_to") WITH &&);--> statement-breakpoint
ALTER TABLE "deputy" ADD CONSTRAINT "deputy_one_at_a_time" EXCLUDE USING gist ("member_id" WITH =, daterange("valid_from", "valid_to") WITH &&);
