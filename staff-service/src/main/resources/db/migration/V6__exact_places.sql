-- Whether coordinates are those of the address itself or its ZIP code's centroid; null where nobody knows. R-LOC-1.
alter table staff_member add column place_is_exact boolean;
alter table residence_change add column old_place_is_exact boolean, add column new_place_is_exact boolean;
