-- Mail to whoever has a role, and mail that is not about an Individual.
alter table notification
    alter column individual_id drop not null,
    alter column addressee_id drop not null,
    add column to_role text,
    add constraint notification_is_to_somebody check ((addressee_id is null) = (to_role is not null));

create unique index notification_once_to_a_role on notification (template, subject_id, occasion, to_role)
    where to_role is not null;
create index staff_member_active_in_role on staff_member (role) where active;
