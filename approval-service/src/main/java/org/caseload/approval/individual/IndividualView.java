package org.caseload.approval.individual;

/** How an Individual is shown to those who may see the file. */
public record IndividualView(String agencyNumber, String givenName, String familyName) {}
