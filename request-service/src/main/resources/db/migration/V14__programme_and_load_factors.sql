-- R-CLD-1, R-CLD-2: which programme serves the Individual, and what makes the case more or less work besides Algo.
alter table individual
    add programme     text,
    add urgency       text check (urgency in ('LOW', 'MEDIUM', 'HIGH')),
    add complexity    text check (complexity in ('LOW', 'MEDIUM', 'HIGH')),
    add environment   text check (environment in ('LOW', 'MEDIUM', 'HIGH')),
    add documentation text check (documentation in ('LOW', 'MEDIUM', 'HIGH')),
    add service       text check (service in ('DELIVERED', 'COORDINATED')),
    add support_staff text check (support_staff in ('NONE', 'SOME', 'MUCH'));
