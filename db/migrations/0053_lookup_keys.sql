ALTER TABLE "complaint_return" DROP CONSTRAINT "complaint_return_sealed";--> statement-breakpoint
ALTER TABLE "complaint_return" ADD COLUMN "code" text;--> statement-breakpoint
ALTER TABLE "provider_account" ADD COLUMN "id" bigint NOT NULL GENERATED ALWAYS AS IDENTITY (sequence name "provider_account_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1);--> statement-breakpoint
ALTER TABLE "provider_account" ADD COLUMN "sealed" text;--> statement-breakpoint
ALTER TABLE "residence_confirmation" ADD COLUMN "claim" text;--> statement-breakpoint
ALTER TABLE "provider_account" ADD CONSTRAINT "provider_account_id_unique" UNIQUE("id");--> statement-breakpoint
ALTER TABLE "complaint_return" ADD CONSTRAINT "complaint_return_sealed" CHECK ("complaint_return"."contact" like 's1.%' and "complaint_return"."code" like 's1.%');--> statement-breakpoint
ALTER TABLE "provider_account" ADD CONSTRAINT "provider_account_sealed" CHECK ("provider_account"."sealed" like 's1.%');--> statement-breakpoint
ALTER TABLE "residence_confirmation" ADD CONSTRAINT "residence_confirmation_sealed" CHECK ("residence_confirmation"."claim" like 's1.%');