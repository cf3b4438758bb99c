CREATE TABLE "discarded_file" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "discarded_file_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"storage_key" text NOT NULL,
	"discarded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "discarded_file_key_idx" ON "discarded_file" USING btree ("storage_key");--> statement-breakpoint
CREATE INDEX "attachment_key_idx" ON "attachment" USING btree ("storage_key");--> statement-breakpoint
CREATE FUNCTION discard_file() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
  INSERT INTO discarded_file (storage_key, discarded_at) VALUES (OLD.storage_key, now());
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "discard_file" AFTER DELETE ON "attachment" FOR EACH ROW EXECUTE FUNCTION discard_file();
