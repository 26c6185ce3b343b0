-- R-CAND-3: what the Individual needs a Case Manager to know about, in the agency's codes.
alter table individual add needs text[];
