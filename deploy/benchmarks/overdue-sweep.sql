-- An agency of :count open requests, all of them late (R-APR-7): half for so long that they move up, half so that they
-- are reminded. 4000 Case Managers, 200 Supervisors, 20 Assistant Directors.
insert into staff_member (id, subject, status, role, given_name, family_name, reports_to_id, sequence)
select md5('sweep-ad-' || n)::uuid, 'sweep-ad-' || n, 'ACTIVE', 'ASSISTANT_DIRECTOR', 'Sweep', 'Example', null, 1
from generate_series(1, 20) n
union all
select md5('sweep-sup-' || n)::uuid, 'sweep-sup-' || n, 'ACTIVE', 'SUPERVISOR', 'Sweep', 'Example',
    md5('sweep-ad-' || n % 20 + 1)::uuid, 1
from generate_series(1, 200) n
union all
select md5('sweep-cm-' || n)::uuid, 'sweep-cm-' || n, 'ACTIVE', 'CASE_MANAGER', 'Sweep', 'Example',
    md5('sweep-sup-' || n % 200 + 1)::uuid, 1
from generate_series(1, 4000) n;

insert into approval (request_id, kind, individual_id, case_manager_id, submitter_id, reason, reason_version, state,
    opened_at, changes, version)
select md5('sweep-' || n)::uuid, 'BALANCE_REQUEST', md5('sweep-individual-' || n)::uuid,
    md5('sweep-cm-' || n % 4000 + 1)::uuid, md5('sweep-cm-' || n % 4000 + 1)::uuid, 'INTAKE_COMPLETION', 1, 'OPEN',
    now() - interval '20 days', 1, 1
from generate_series(1, :count) n;

insert into approval_step (id, request_id, position, kind, path_kind, needs_conversation, state, since, assignee_id)
select md5('sweep-step-' || n)::uuid, md5('sweep-' || n)::uuid, 1, 'SUPERVISOR', 'SUPERVISOR', false, 'OPEN',
    now() - case n % 2 when 0 then interval '30 days' else interval '11 days' end,
    md5('sweep-sup-' || n % 4000 % 200 + 1)::uuid
from generate_series(1, :count) n;

analyze staff_member, approval, approval_step;
