-- Trigram search over Korean (decomposed to jamo) and exclusion of overlapping date ranges.
-- Both extensions are "trusted": the owner of the database may create them.
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS btree_gist;--> statement-breakpoint
CREATE SEQUENCE IF NOT EXISTS subject_number;
