-- The marks that a teacher draws over the pictures of a try, beside them: the pictures stay as they were handed in. Strokes are
-- numbers, stamps are names, remarks are words with their place.
alter table feedback
    add column drawings jsonb not null default '[]' check (jsonb_typeof(drawings) = 'array' and length(drawings::text) <= 400000);
alter table feedback drop constraint feedback_check;
alter table feedback add check (
    words is not null or stamp is not null or sound_id is not null or ask_again or drawings <> '[]');
