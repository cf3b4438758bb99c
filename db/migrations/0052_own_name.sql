CREATE VIEW "public"."own_name" WITH (security_barrier = true) AS (select id as member_id, legal_name from member where legal_name is not null
  and (split_part(coalesce(current_setting('ollim.actor', true), ''), ':', 1) in ('system', 'officer')
    or id = nullif(split_part(coalesce(current_setting('ollim.actor', true), ''), ':', 2), '')::bigint));