-- Nobody is in charge of the same thing twice on one day, at an institution neither.
ALTER TABLE "assignment" DROP CONSTRAINT "assignment_once";--> statement-breakpoint
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_once" EXCLUDE USING gist ("member_id" WITH =, "role" WITH =, (coalesce("dong_code", '')) WITH =, (coalesce("department_id", 0)) WITH =, (coalesce("institution_id", 0)) WITH =, daterange("valid_from", "valid_to") WITH &&);--> statement-breakpoint
-- What carries no agenda item out is a dong's own project; until now nothing else could be without one.
UPDATE "project" SET "origin" = 'brand' WHERE "agenda_item_id" IS NULL;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_origin" CHECK (("origin" = 'adopted') = ("agenda_item_id" IS NOT NULL));
