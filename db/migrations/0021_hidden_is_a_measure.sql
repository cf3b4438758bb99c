-- What was hidden before can be objected to as well.
INSERT INTO "measure" ("kind", "member_id", "subject_id", "dong_code", "comment_id", "state", "reason", "imposed_by", "imposed_at")
SELECT 'comment_hidden', c."author_id", c."subject_id", p."dong_code", c."id", 'standing', coalesce(c."hidden_reason", ''), c."hidden_by", c."hidden_at"
FROM "comment" c JOIN "proposal" p ON p."id" = c."subject_id"
WHERE c."hidden_at" IS NOT NULL AND c."hidden_by" IS NOT NULL;
