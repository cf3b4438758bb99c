DROP INDEX "inbound_delivery_text_idx";--> statement-breakpoint
CREATE INDEX "inbound_delivery_text_idx" ON "inbound_delivery" USING btree ("text_id") WHERE "inbound_delivery"."text_id" is not null;