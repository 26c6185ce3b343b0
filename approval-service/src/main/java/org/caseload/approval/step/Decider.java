package org.caseload.approval.step;

import java.util.Set;
import java.util.UUID;

/**
 * Who would decide.
 *
 * @param humanResources whether the steps of Human Resources are theirs
 * @param actsFor whose delegate they are today (R-APR-6)
 * @param director whether they are an Assistant Director
 */
public record Decider(UUID staffId, boolean humanResources, boolean director, Set<UUID> actsFor) {}
