package org.caseload.approval.decision;

import java.util.UUID;

/**
 * Who would decide.
 *
 * @param humanResources whether the steps of Human Resources are theirs
 * @param director whether they are an Assistant Director
 */
public record Decider(UUID staffId, boolean humanResources, boolean director) {}
